# tjm: every task of the project. `make help` lists them.
.DEFAULT_GOAL := help
SHELL := /bin/sh

BIN        := bin
TJM        := $(BIN)/tjm
GO         ?= go
NPM        ?= npm
VERSION    := $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
LDFLAGS    := -s -w -X main.version=$(VERSION)
ADS        ?= 100000,1000000,10000000
ENGINE     := 26.7.3-stable.1
GOLANGCI   := v2.15.0
VENDOR     := dashboard/static/vendor
PLATFORM   := $(shell $(GO) env GOOS)-$(shell $(GO) env GOARCH)
# The race detector needs a C compiler; without one the tests still run.
RACE       := $(shell command -v $(shell $(GO) env CC) >/dev/null 2>&1 && echo -race)

# The packages with the longest tests start first, so that they do not run alone at the end.
LONGEST    := ./store ./cmd/tjm

.PHONY: help run build engine assets test kill lint bench bench-store eval fmt clean

help: ## list the tasks
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-11s %s\n", $$1, $$2}'

run: build ## fetch what is missing, build, crawl a simulated market and open the dashboard on http://127.0.0.1:8787
	@$(TJM) demo

build: engine assets ## build bin/tjm
	CGO_ENABLED=0 $(GO) build -trimpath -ldflags '$(LDFLAGS)' -o $(TJM) ./cmd/tjm

engine: node_modules/.fetched ## fetch the pinned ClickHouse engine library (npm, checked against the lock file)

node_modules/.fetched: package.json package-lock.json
	@echo "fetching the engine library and the dashboard's files (about 180 MB, once)"
	$(NPM) ci --no-fund --no-audit
ifneq ($(PLATFORM),linux-amd64)
	$(NPM) install --no-save --no-package-lock --no-fund --no-audit $(ENGINE_PACKAGE)@$(ENGINE)
endif
	@touch $@

# The lock file names the library of linux-amd64 alone; the others are installed by name and version.
ENGINE_PACKAGE := $(patsubst linux-arm64,@chdb/lib-linux-arm64-gnu,$(patsubst darwin-arm64,@chdb/lib-darwin-arm64,$(patsubst darwin-amd64,@chdb/lib-darwin-x64,$(PLATFORM))))

assets: $(VENDOR)/echarts.min.js ## copy the dashboard's third-party files into place

$(VENDOR)/echarts.min.js: node_modules/.fetched
	@mkdir -p $(VENDOR)
	cp node_modules/echarts/dist/echarts.common.min.js $@
	cp node_modules/echarts/LICENSE node_modules/echarts/NOTICE $(VENDOR)/
	@touch $@

test: engine assets ## run every test (browser tests need Chromium or Chrome; TJM_REQUIRE_BROWSER=1 insists)
	TJM_REQUIRE_ENGINE=$(if $(filter linux-amd64,$(PLATFORM)),1,) $(GO) test $(RACE) -timeout 30m $(LONGEST) ./...

KILLS ?= 100
kill: engine ## kill crawls of 3,000 pages at random moments, KILLS=100 times, and look at what is lost
	TJM_TEST_KILLS=$(KILLS) $(GO) test ./cmd/tjm -run TestAKilledCrawlLosesNothing -v -count=1 -timeout 6h

$(BIN)/golangci-lint-$(GOLANGCI):
	GOBIN=$(CURDIR)/$(BIN) $(GO) install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI)
	@mv $(BIN)/golangci-lint $@

lint: assets $(BIN)/golangci-lint-$(GOLANGCI) ## the linters of .golangci.yml, vet among them, and gofumpt
	$(BIN)/golangci-lint-$(GOLANGCI) run
	$(BIN)/golangci-lint-$(GOLANGCI) fmt --diff

fmt: $(BIN)/golangci-lint-$(GOLANGCI) ## format the code
	$(BIN)/golangci-lint-$(GOLANGCI) fmt

bench: engine assets ## run the benchmarks; each prints its ratio to a floor measured in the same run
	$(GO) test -run '^$$' -bench . -benchmem ./...

bench-store: engine assets ## measure every page's questions on 100 000, 1 and 10 million made-up ads (an hour, 5 GB)
	@$(GO) run ./cmd/storebench -ads $(ADS)

eval: ## print the accuracy of extraction on the labelled offers, and write it into docs/extraction.md
	@$(GO) run ./extract/evaluate -doc docs/extraction.md

clean: ## remove what make made (not your data)
	rm -rf $(BIN) node_modules $(VENDOR)
