# make chat    talk                     make check    what CI checks besides the tests
# make test    every test               make bench    speed, as ratios in one run
# make build   the executable           make format   lay out the Swift files
# make web     the guide as static files for a website, in .build-web/site or OUT=
# make test-web   the same in a real browser
# make evaluate   how well it understands, against the committed baseline
# make baseline   take today's replies as the baseline
# make test-server  the server with nginx, wrk and schemathesis     make bench-server  its speed
# make fit        fit the weights of signals to the labelled questions

SWIFT ?= swift
RELEASE = .build/release/neuregen
# SwiftPM 6.3 fails on its own cached plan of this package ("unknown build description").
PLANNED = --disable-build-manifest-caching
# Tests run optimized: they put tens of thousands of messages to the engine.
TESTED = --scratch-path .build-test -c release -Xswiftc -enable-testing $(PLANNED)

QUESTIONS = $(sort $(wildcard Tests/Questions/*.jsonl))
BASELINE = Tests/Questions/baseline.tsv

.PHONY: chat test check build bench format setup evaluate baseline fit web test-web test-server bench-server

chat: build
	@$(RELEASE)

build: setup $(RELEASE)

# SwiftPM without its cached plan builds everything anew, so it is only asked when a file is newer.
$(RELEASE): Package.swift $(shell find Sources Plugins knowledge -type f)
	@$(SWIFT) build -c release --static-swift-stdlib $(PLANNED) --product neuregen
	@touch $@

test: setup
	$(SWIFT) build $(TESTED) --build-tests
	$(SWIFT) test $(TESTED) --skip-build
	.build-test/release/neuregen test

check: setup
	rm -rf .build-check
	$(SWIFT) build --scratch-path .build-check $(PLANNED) --explicit-target-dependency-import-check error
	$(SWIFT) format lint --strict --recursive Sources Tests Plugins Benchmarks Package.swift
	$(SWIFT) build $(TESTED) --product neuregen
	.build-test/release/neuregen knowledge check --knowledge knowledge
	.build-test/release/neuregen evaluate --worst 0 --baseline $(BASELINE) $(QUESTIONS)

# Ends with an error where a score fell by more than noise since the baseline was taken.
evaluate: setup
	$(SWIFT) build $(TESTED) --product neuregen
	.build-test/release/neuregen evaluate --worst 0 --baseline $(BASELINE) $(QUESTIONS)

baseline: setup
	$(SWIFT) build $(TESTED) --product neuregen
	.build-test/release/neuregen evaluate --worst 0 --write-baseline $(BASELINE) $(QUESTIONS)

# The replies change what later turns of a talk look like, so a second run may move a weight or two.
fit: setup
	$(SWIFT) build $(TESTED) --product neuregen
	.build-test/release/neuregen evaluate --fit knowledge/weights.yaml $(QUESTIONS)

OUT ?= .build-web/site

web: build
	@scripts/setup-web
	@SWIFT=$(SWIFT) scripts/build-engine .build-web/guide.wasm
	@$(RELEASE) web $(OUT)

test-web: setup
	@SWIFT=$(SWIFT) scripts/test-web

bench: build
	@scripts/bench

# Installs nginx, wrk and a Python environment where they are missing.
test-server: setup
	$(SWIFT) build $(TESTED) --product neuregen
	@scripts/test-server

bench-server: setup
	@scripts/bench-server

format:
	$(SWIFT) format --in-place --recursive Sources Tests Plugins Benchmarks Package.swift

setup:
	@scripts/setup
