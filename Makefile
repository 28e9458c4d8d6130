# make chat    talk                     make check    what CI checks besides the tests
# make test    every test               make bench    speed, as ratios in one run
# make build   the executable           make format   lay out the Swift files

SWIFT ?= swift
RELEASE = .build/release/neuregen

.PHONY: chat test check build bench format setup

chat: build
	@$(RELEASE)

build: setup
	@$(SWIFT) build -c release --static-swift-stdlib --product neuregen

test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	.build/debug/neuregen test

check: setup
	$(SWIFT) build --explicit-target-dependency-import-check error
	$(SWIFT) format lint --strict --recursive Sources Tests Plugins Benchmarks Package.swift
	.build/debug/neuregen knowledge check || [ "$(KNOWLEDGE)" = report ]

bench: build
	@scripts/bench

format:
	$(SWIFT) format --in-place --recursive Sources Tests Plugins Benchmarks Package.swift

setup:
	@scripts/setup
