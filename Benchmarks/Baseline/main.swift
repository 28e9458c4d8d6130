// What any Swift program pays to start, print and end: the yardstick of the start-up benchmark.
print("ready")
