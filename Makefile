# Everything that one does with Lectern, one word each:
#
#   make demo       build it and hear the samples: editions/
#   make test       every test
#   make validate   every kind of edition through the validators of its field (FOLDER= for articles of your own)
#   make build      the programs, in .build/release
#   make install    the programs and voices below PREFIX (and DESTDIR)
#   make lint       format and warnings
#   make docs       the documentation of every room: .build/docs
#   make fuzz       damaged documents for the readers, ten minutes of them (MINUTES=)
#   make damage     documents damaged in every way that disks, servers and editors do
#   make bench      what it costs, beside bare espeak-ng
#   make listen     what a speech recogniser understands of it
#   make score      how well it reads real pages and says hard words, where there is a corpus of them
#   make clean      away with .build and editions
#
# Each installs what it needs of Debian's packages, if any is missing, and touches nothing if none is.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := build
MAKEFLAGS += --no-print-directory

PREFIX ?= /usr/local
DESTDIR ?=

# Debian's packages stand in one place, beside the libraries they bring: Package.swift.
DEBIAN_PACKAGES := $(shell awk -F'debian:' '/^ +library/ { gsub(/[^a-z0-9.+ -]/, "", $$2); print $$2 }' Package.swift)

ROOMS := Reading Scripting SpeechProtocol Speaking Mastering Publishing Producing Serving Arguments

# Release programs carry Swift's libraries in them, so that they start fast and run where there is no Swift.
RELEASE := -c release --static-swift-stdlib

.PHONY: build demo test validate lint docs bench damage fuzz listen score install clean deps validators swift

build: swift deps
	swift build $(RELEASE)

demo: build
	@.build/release/lectern batch samples -o editions --format mp3,transcript,chapters,page,epub,metadata
	echo "Open editions/index.html: all editions are there. Each has a folder with a page, audio.mp3 and script.txt."

test: swift deps
	swift build --build-tests
	swift test --skip-build

# Without FOLDER, damaged editions follow, to see that the validators find each damage.
validate: build validators
	@Tests/Validating/render .build/validation $(or $(FOLDER),samples Tests/Validating/articles)
	rm -rf .build/screenshots
	Tests/Validating/validate --screenshots .build/screenshots .build/validation
	[[ -n "$(FOLDER)" ]] || Tests/Validating/selftest .build/validation

lint: swift deps
	@swift format lint --strict --recursive Package.swift Sources Tests
	for script in .ci/run Tests/Benchmarks/bench Tests/Crowding/crowd Tests/Fuzzing/fuzz Tests/Validating/render; do bash -n $$script; done
	swift build --build-tests

# The compiler writes down the public declarations of each room, in a build of its own; DocC makes pages of them.
docs: swift deps
	@rm -rf .build/docs/rooms .build/docs/site
	mkdir -p .build/docs/rooms .build/docs/graphs
	swift build --product lectern --scratch-path .build/docs/build -Xswiftc -emit-symbol-graph \
	  -Xswiftc -emit-symbol-graph-dir -Xswiftc "$$PWD/.build/docs/graphs" \
	  -Xswiftc -symbol-graph-minimum-access-level -Xswiftc public -Xswiftc -symbol-graph-skip-synthesized-members
	for room in $(ROOMS); do
	  mkdir -p .build/docs/graphs/$$room
	  cp .build/docs/graphs/$$room.symbols.json .build/docs/graphs/$$room/
	  docc convert Sources/$$room/Documentation.docc --warnings-as-errors \
	    --fallback-display-name $$room --fallback-bundle-identifier lectern.$$room \
	    --additional-symbol-graph-dir .build/docs/graphs/$$room --output-path .build/docs/rooms/$$room.doccarchive | sed "/^$$/d"
	done
	docc merge .build/docs/rooms/*.doccarchive --synthesized-landing-page-name Lectern --output-path .build/docs/site | sed "/^$$/d"
	echo "The documentation is in .build/docs/site: python3 -m http.server --directory .build/docs/site"

bench: build
	Tests/Benchmarks/bench

fuzz: swift deps
	@Tests/Fuzzing/fuzz

damage: build
	@Tests/Fuzzing/damage

listen: build
	Tests/Listening/listen samples/why-we-yawn.txt samples/warm-nights.md

score: build
	@Tests/Scoring/score

install: build
	@install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/libexec/lectern
	install -d $(DESTDIR)$(PREFIX)/share/lectern $(DESTDIR)$(PREFIX)/share/doc/lectern
	install -s -m 755 .build/release/lectern $(DESTDIR)$(PREFIX)/bin/lectern
	install -s -m 755 .build/release/speech-worker $(DESTDIR)$(PREFIX)/libexec/lectern/speech-worker
	install -s -m 755 .build/release/picture-worker $(DESTDIR)$(PREFIX)/libexec/lectern/picture-worker
	rm -rf $(DESTDIR)$(PREFIX)/share/lectern/voices
	cp -R voices $(DESTDIR)$(PREFIX)/share/lectern/voices
	chmod -R u=rwX,go=rX $(DESTDIR)$(PREFIX)/share/lectern
	install -m 644 README.md LICENSE $(DESTDIR)$(PREFIX)/share/doc/lectern/
	install -m 644 Sources/speech-worker/LICENSE $(DESTDIR)$(PREFIX)/share/doc/lectern/LICENSE.speech-worker
	echo "Lectern is in $(DESTDIR)$(PREFIX)/bin/lectern; “lectern doctor” says whether all is there."

clean:
	rm -rf .build editions

.ONESHELL:

deps: PACKAGES := $(DEBIAN_PACKAGES)
validators: PACKAGES := $(shell cat Tests/Validating/packages)
validators: deps

deps validators:
	@if ! command -v dpkg-query >/dev/null; then
	  echo "make: this is no Debian; it needs the equivalents of: $(PACKAGES)" >&2
	  exit 0
	fi
	missing=()
	for package in $(PACKAGES); do
	  dpkg-query -W -f='$${db:Status-Status}\n' $$package 2>/dev/null | grep -x installed >/dev/null || missing+=($$package)
	done
	if (( $${#missing[@]} == 0 )); then exit 0; fi
	echo "Installing $${missing[*]}"
	as_root=()
	if (( EUID != 0 )); then
	  command -v sudo >/dev/null || {
	    echo "make: $${missing[*]} must be installed, which needs root: apt-get install $${missing[*]}" >&2
	    exit 1
	  }
	  as_root=(sudo)
	fi
	"$${as_root[@]}" apt-get update -qq
	"$${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$${missing[@]}" >/dev/null

swift:
	@if ! version="$$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)" ||
	  [[ -z "$$version" ]] || [[ "$$(printf '%s\n' 6.2 "$$version" | sort -V | head -n 1)" != 6.2 ]]; then
	  echo "make: Lectern needs Swift 6.2 or newer$${version:+ (here is $$version)}; get it from https://www.swift.org/install/linux and put it on your PATH." >&2
	  exit 1
	fi
