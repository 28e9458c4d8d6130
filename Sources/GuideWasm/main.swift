// Nothing runs at the start: a page calls the functions of Door.swift.
