#!/usr/bin/env bash
# Everything that is done in this repository, by name; ./do alone lists it.
set -euo pipefail
readonly caller=$PWD
readonly root=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
cd "$root"

# One configuration for everything: what is tested is what is measured and what runs, and nothing is built twice.
readonly configuration=Release
readonly framework=net10.0
readonly stamp=artifacts/build.stamp
readonly demo_dir=data/demo
readonly tracker=sdk/browser
readonly web=web

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# The SDK itself would otherwise ask for ICU, which a fresh machine may not have; the product does without.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1

usage() {
    cat <<'LIST'
./do COMMAND

  build   compile everything, unless nothing changed since the last time
  test    run all tests; ends with "N passed, N failed" (arguments go to the test runners)
  lint    check formatting, style and analyzers
  soak    run a fault for long: kills, imports, erasures, power, storm, connections [N times]; memory [MINUTES]
  bench   run the benchmarks (arguments go to them; peers [ROWS] compares with ClickHouse and DuckDB)
  demo    make journeys of a fictional retailer and of a real chain, and serve them (--once, --port N)
  shop    serve a shop to click through, whose visits go into the demo (--port N, --wegmarke URL)
  run     serve the data that is there (arguments go to the server)
  dev     serve, and start again at every change of the code; with the web app beside it, by Vite
  ci      lint, build and test, as the build server does
LIST
}

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# need COMMAND PACKAGE: a command that a Debian package brings; installed when it is missing and may be installed.
need() {
    command -v "$1" >/dev/null && return
    [[ $EUID -eq 0 ]] && command -v apt-get >/dev/null || fail "'$1' is missing. Install it, on Debian: apt-get install $2"
    say "Installing $2 for '$1' …"
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "$2" >/dev/null
}

# program FOLDER [NAME]: what was built there.
program() { printf '%s/%s/bin/%s/%s/%s.dll' "$root" "$1" "$configuration" "$framework" "${2:-$(basename "$1")}"; }

# --- build ---------------------------------------------------------------------------------------------------------

inputs() {
    find Wegmarke.slnx global.json Directory.*.props .editorconfig BannedSymbols.txt src sdk tests benchmarks demo \
        \( -name bin -o -name obj -o -name node_modules \) -prune -o -type f "$@" -print | LC_ALL=C sort
}

# What there was to build from; npm belongs to it, for with it comes the tracker.
contents() { command -v npm || echo "without npm"; inputs; }

# The stamp holds the names of all inputs and is as old as the start of the last good build: a file added, removed or
# changed since makes it stale. Asking MSBuild the same takes seconds.
is_fresh() {
    [[ -f $stamp && -f $(program src/Wegmarke.Cli) && -f $(program src/Wegmarke.Server) ]] &&
        [[ -z $(inputs -newer "$stamp") ]] && contents | cmp -s - "$stamp"
}

# The tracker goes into the server, which does without where there is no npm and says so at /wm.js.
build_tracker() {
    has_tracker_tools || { say "There is no tracker (/wm.js): it needs npm with Node 20 or later, and its packages once."; return 0; }
    npm --prefix "$tracker" run --silent build >&2 || fail "The tracker could not be built."
}

has_tracker_tools() { has_packages "$tracker"; }

# has_packages FOLDER: what its package-lock.json names is there, or was fetched; not so without npm and Node 20.
has_packages() {
    command -v npm >/dev/null && [[ $(node --version) =~ ^v([0-9]+) ]] && ((BASH_REMATCH[1] >= 20)) || return 1
    [[ $1/node_modules/.package-lock.json -nt $1/package-lock.json ]] ||
        npm --prefix "$1" ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2
}

# The web app lies beside the server, which does without where there is no npm and says so at /app. A stamp of its own: a change of
# it compiles nothing else.
readonly web_stamp=artifacts/web.stamp
web_root() { printf '%s/wwwroot' "$(dirname "$(program src/Wegmarke.Server)")"; }
web_inputs() { find "$web" -name node_modules -prune -o -type f "$@" -print | LC_ALL=C sort; }

web_is_fresh() {
    command -v npm >/dev/null || return 0
    [[ -f $web_stamp && -f $(web_root)/index.html && -z $(web_inputs -newer "$web_stamp") ]] && web_inputs | cmp -s - "$web_stamp"
}

build_web() {
    web_is_fresh && return
    has_packages "$web" || { say "There is no web app (/app): it needs npm with Node 20 or later, and its packages once."; return 0; }
    say "Building the web app …"
    web_inputs >"$web_stamp.new"
    WEGMARKE_WEB=$(web_root) npm --prefix "$web" run --silent build >&2 || fail "The web app could not be built."
    mv "$web_stamp.new" "$web_stamp"
}

# Programs that are compiled ahead of time answer the first question a quarter sooner. Each library is compiled once: what was made of
# it is found by what is in it. Without the compiler (a machine it is not for, no network the first time) all works as well.
readonly ahead=artifacts/ahead

ahead_compiler() {
    local folder=$ahead/compiler
    local project=$folder/compiler.csproj
    mkdir -p "$folder"
    # Nothing of what holds for our own projects.
    echo '<Project />' | tee "$folder/Directory.Build.props" >"$folder/Directory.Packages.props"
    cat >"$project" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Package>Microsoft.NETCore.App.Crossgen2.$(NETCoreSdkPortableRuntimeIdentifier)</Package>
  </PropertyGroup>
  <ItemGroup>
    <PackageDownload Include="$(Package)" Version="[$(BundledNETCoreAppPackageVersion)]" />
  </ItemGroup>
  <Target Name="Place">
    <Message Importance="high" Text="$(NuGetPackageRoot)$(Package.ToLowerInvariant())/$(BundledNETCoreAppPackageVersion)/tools/crossgen2" />
  </Target>
</Project>
XML
    dotnet restore "$project" --nologo -v quiet -nodeReuse:false >/dev/null 2>&1 &&
        dotnet msbuild "$project" -t:Place --nologo -v minimal -nodeReuse:false | sed 's/^ *//'
}

# runtime NAME: where the newest of these runtimes lies.
runtime() { dotnet --list-runtimes | sed -nE "s,^$1 (10\.[^ ]+) \[(.*)\]$,\\2/\\1,p" | tail -n 1; }

compile_ahead() {
    local compiler runtimes host library made
    compiler=$(ahead_compiler) && [[ -f $compiler ]] || { say "Programs are compiled when they run: the compiler for ahead of it could not be fetched."; return 0; }
    chmod +x "$compiler"
    : >"$ahead/begun"
    runtimes="-r $(runtime Microsoft.NETCore.App)/*.dll -r $(runtime Microsoft.AspNetCore.App)/*.dll"
    for host in src/Wegmarke.Server src/Wegmarke.Cli benchmarks/Wegmarke.Benchmarks; do
        for library in "$(dirname "$(program "$host")")"/*.dll; do
            made=$ahead/$(sha256sum <"$library" | cut -c1-32).dll
            [[ -f $made ]] || compile_one_ahead "$compiler" "$library" "$made" "$runtimes"
            touch "$made"
            cmp -s "$made" "$library" || cp "$made" "$library"
        done
    done
    # What no program has any more.
    find "$ahead" -maxdepth 1 -name '*.dll' ! -newer "$ahead/begun" -delete
}

# What was made is known by its own contents too, so that the next build leaves it alone; what cannot be compiled stays as it is.
compile_one_ahead() {
    # shellcheck disable=SC2086
    (set -f; "$1" "$2" -o "$3.new" -r "$(dirname "$2")/*.dll" $4 -O >/dev/null 2>&1) || cp "$2" "$3.new"
    mv "$3.new" "$3"
    ln -f "$3" "$ahead/$(sha256sum <"$3" | cut -c1-32).dll"
}

build() {
    is_fresh && web_is_fresh && return
    need flock util-linux
    mkdir -p artifacts
    exec 8>artifacts/build.lock
    flock 8
    if ! is_fresh; then
        command -v dotnet >/dev/null || fail "The .NET SDK 10 is missing: https://dotnet.microsoft.com/download"
        say "Building …"
        contents >"$stamp.new"
        build_tracker 8>&-
        # No node stays behind: it would keep the caller's output open.
        dotnet build Wegmarke.slnx -c "$configuration" --nologo -v quiet -clp:NoSummary -nodeReuse:false >&2 8>&- ||
            fail "The build failed."
        compile_ahead 8>&-
        mv "$stamp.new" "$stamp"
    fi
    build_web 8>&-
    exec 8>&-
}

# --- test ----------------------------------------------------------------------------------------------------------

passed=0 failed=0 skipped=0

# Adds the runner's totals up; a runner that crashed or found nothing to run counts as one failure.
run_tests() {
    local name=$1 code=0 log total errors fails skips rest
    shift
    log=artifacts/$name.log
    dotnet exec "$(program "tests/$name")" -noLogo -noColor "$@" 2>&1 | tee "$log" >&2 || code=$?
    read -r total errors fails skips rest < <(sed -nE \
        -e 's/^.* Total: ([0-9]+), Errors: ([0-9]+), Failed: ([0-9]+), Skipped: ([0-9]+), Not Run: ([0-9]+).*$/\1 \2 \3 \4 \5/p' \
        -e 's/^.* Total: 0$/0 0 0 0 0/p' \
        "$log" | tail -n 1) || total=
    if [[ -z $total ]]; then
        say "$name ended without a summary (exit code $code)."
        failed=$((failed + 1))
        return
    fi
    passed=$((passed + total - fails - skips - rest))
    failed=$((failed + fails + errors))
    skipped=$((skipped + skips))
    if ((code != 0 && fails + errors == 0)); then
        say "$name ended with exit code $code although no test failed."
        failed=$((failed + 1))
    elif ((total == 0 && $# == 0)); then
        say "$name ran no test."
        failed=$((failed + 1))
    fi
}

# Clients of others that the tests send with; without npm those tests are skipped and say so.
fetch_clients() {
    local clients=tests/clients
    [[ $clients/node_modules/.package-lock.json -nt $clients/package-lock.json ]] && return
    command -v npm >/dev/null || return 0
    say "Fetching the clients to test with …"
    npm ci --ignore-scripts --no-audit --no-fund --silent --prefix "$clients" >&2 || say "They could not be fetched; their tests are skipped."
}

# run_npm_tests FOLDER NAME: the tests of the tracker and of the web app, with those in a real browser where Chromium is or can be installed.
run_npm_tests() {
    local report=$root/artifacts/$2-tests.json
    has_packages "$1" || { say "The $2 is not tested: that needs npm with Node 20 or later."; return 0; }
    (need chromium chromium) || true
    rm -f "$report"
    npm --prefix "$1" test --silent -- --reporter=default --reporter=json --outputFile.json="$report" >&2 || true
    [[ -s $report ]] || { say "The tests of the $2 ended without a report."; failed=$((failed + 1)); return 0; }
    count() { sed -nE "s/.*\"num$1Tests\":([0-9]+).*/\1/p" "$report"; }
    passed=$((passed + $(count Passed)))
    failed=$((failed + $(count Failed)))
    skipped=$((skipped + $(count Pending)))
}

run_all_tests() {
    local project summary
    build
    fetch_clients
    # Arguments are for the runners of .NET.
    (($# > 0)) || run_npm_tests "$tracker" tracker
    (($# > 0)) || run_npm_tests "$web" web
    for project in tests/*/*.csproj; do
        run_tests "$(basename "$project" .csproj)" "$@"
    done
    summary="$passed passed, $failed failed"
    ((skipped == 0)) || summary+=", $skipped skipped"
    echo "$summary"
    ((failed == 0 && passed > 0))
}

# The long form of tests that stand in the suite in a short one.
soak() {
    local what=${1:-} times=${2:-} tests
    case $what in
        kills) times=${times:-200} tests='*CaptureKillTests' ;;
        imports) times=${times:-50} tests='*.KillTests' ;;
        erasures) times=${times:-50} tests='*ErasureKillTests' ;;
        power) times=${times:-100} tests='*PowerCutTests' ;;
        storm) times=${times:-50} tests='*MergeStormTests' ;;
        connections) times=${times:-10000} tests='*CaptureConnectionsTests' ;;
        memory) times=${times:-10} tests='*CaptureMemoryTests' ;;
        *) fail "What is to be run for long? Known: kills, imports, erasures, power, storm, connections, memory." ;;
    esac
    [[ $times =~ ^[1-9][0-9]*$ ]] || fail "soak $what takes a number, not '$times'."
    build
    WEGMARKE_SOAK=$times dotnet exec "$(program tests/Wegmarke.Tests)" -noLogo -showLiveOutput -class "$tests"
}

lint() {
    say "Checking format, style and analyzers …"
    dotnet restore Wegmarke.slnx --nologo -v quiet -nodeReuse:false >&2
    dotnet format Wegmarke.slnx --verify-no-changes --severity warn --no-restore >&2
    has_tracker_tools || return 0
    npm --prefix "$tracker" run --silent lint >&2
    has_packages "$web" || return 0
    npm --prefix "$web" run --silent lint >&2
}

# --- serve ---------------------------------------------------------------------------------------------------------

is_answering() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# status PORT PATH: the number in the first line of the answer, without needing curl.
status() {
    (
        exec 3<>"/dev/tcp/127.0.0.1/$1"
        printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3
        read -r -t 10 _ code _ <&3
        cat <&3 >/dev/null
        echo "$code"
    ) 2>/dev/null
}

server=
stop_server() {
    [[ -n $server ]] || return 0
    kill -TERM "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
}

wait_until_served() {
    local port=$1 log=$2 deadline=$((SECONDS + 60))
    until [[ $(status "$port" /health) == 200 ]]; do
        kill -0 "$server" 2>/dev/null || { cat "$log" >&2; fail "The server ended before it answered."; }
        ((SECONDS < deadline)) || { cat "$log" >&2; fail "The server did not answer within 60 seconds."; }
        sleep 0.1
    done
}

cli_text() { dotnet exec "$(program src/Wegmarke.Cli)" "$@" --dir "$demo_dir"; }
cli() { cli_text "$@" >&2; }

import_musterhaus() {
    local files=$demo_dir/files/musterhaus tenant=musterhaus
    dotnet exec "$(program src/Wegmarke.Cli)" demo musterhaus --out "$files" >&2
    cli settings --name "Musterhaus GmbH" --tenant "$tenant"
    cli catalogue set demo/musterhaus/catalogue/*.json --tenant "$tenant"
    cli import --map demo/musterhaus/mappings "$files" --tenant "$tenant"
    cli persona set demo/musterhaus/personas/*.json --tenant "$tenant"
}

import_completejourney() {
    local files=$demo_dir/files/completejourney tenant=completejourney
    mkdir -p "$files"
    dotnet exec "$(program demo/completejourney Completejourney)" demo/completejourney/raw "$files" >&2
    cli settings --name completejourney --tenant "$tenant"
    cli catalogue set demo/completejourney/catalogue/*.json --tenant "$tenant"
    cli import "$files"/*.csv.gz --tenant "$tenant" --source completejourney
}

# Side by side: the two tenants have nothing in common. Each in a shell of its own, where the first failing command ends it.
import_demo() {
    local one two
    rm -rf "${demo_dir:?}"
    mkdir -p "$demo_dir/files"
    (set -e; import_musterhaus) 9>&- & one=$!
    (set -e; import_completejourney) 9>&- & two=$!
    wait "$one" || fail "Musterhaus could not be imported."
    wait "$two" || fail "completejourney could not be imported."
}

demo() {
    local once=false port=5080 log page
    while (($#)); do
        case $1 in
            --once) once=true ;;
            --port) [[ ${2:-} =~ ^[0-9]+$ ]] || fail "--port needs a number."; port=$2; shift ;;
            *) fail "Unknown argument '$1'. Known: --once, --port N" ;;
        esac
        shift
    done
    ! is_answering "$port" || fail "Port $port is taken. End what listens there, or: ./do demo --port $((port + 1))"
    build
    mkdir -p data
    exec 9>"$demo_dir.lock"
    flock -n 9 || fail "A demo is already running on $demo_dir. End it with Ctrl-C where it was started."
    import_demo

    log=$demo_dir/server.log
    trap stop_server EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    dotnet exec "$(program src/Wegmarke.Server)" --dir "$demo_dir" --tenant musterhaus --demo true --urls "http://127.0.0.1:$port" >"$log" 2>&1 9>&- &
    server=$!
    wait_until_served "$port" "$log"
    say "The map is at http://127.0.0.1:$port after $SECONDS s."
    if $once; then
        page=$(status "$port" /) || true
        [[ $page == 200 ]] || { cat "$log" >&2; fail "The first page answered '$page' instead of 200."; }
        say "The first page was answered."
    else
        say "End with Ctrl-C."
        wait "$server" || { cat "$log" >&2; fail "The server ended by itself."; }
    fi
}

# The shop is an origin of its own beside the demo that runs; its key is kept with the demo's data.
shop() {
    local port=5090 host=http://127.0.0.1:5080 key=$demo_dir/shop.key
    while (($#)); do
        case $1 in
            --port) [[ ${2:-} =~ ^[0-9]+$ ]] || fail "--port needs a number."; port=$2; shift ;;
            --wegmarke) [[ ${2:-} == http*://* ]] || fail "--wegmarke needs an address, for example $host."; host=${2%/}; shift ;;
            *) fail "Unknown argument '$1'. Known: --port N, --wegmarke URL" ;;
        esac
        shift
    done
    need node nodejs
    build
    [[ -d $demo_dir/tenants/musterhaus ]] || fail "There is no demo yet. In another terminal: ./do demo"
    [[ -s $key ]] || cli_text keys add write --source shop-demo --tenant musterhaus >"$key"
    exec node demo/shop/serve.mjs "$port" "$host" "$(<"$key")"
}

# The data directory is the caller's: WEGMARKE_DIR or ./data.
run() {
    build
    cd "$caller"
    exec dotnet exec "$(program src/Wegmarke.Server)" "$@"
}

# Vite beside the server: the web app at http://localhost:5173/app/ changes while it is written.
watch() {
    local vite=
    if has_packages "$web"; then
        (cd "$root/$web" && exec node_modules/.bin/vite) >&2 & vite=$!
        trap 'kill "$vite" 2>/dev/null || true' EXIT
    fi
    cd "$caller"
    dotnet watch --project "$root/src/Wegmarke.Server" run -c "$configuration" -- "$@"
}

# The engines that are compared with, as libraries; outside of the repository, whose readers need not have them.
readonly peers_dir=${XDG_CACHE_HOME:-$HOME/.cache}/wegmarke/peers
readonly peers=(@chdb/lib-linux-x64-gnu@26.5.3 @duckdb/node-bindings-linux-x64@1.5.6-r.1)

fetch_peers() {
    [[ $(cat "$peers_dir/fetched" 2>/dev/null) == "${peers[*]}" ]] && return
    need npm npm
    mkdir -p "$peers_dir"
    say "Fetching the engines to compare with (600 MB) …"
    npm install --no-audit --no-fund --no-save --silent --prefix "$peers_dir" "${peers[@]}" >&2
    echo "${peers[*]}" >"$peers_dir/fetched"
}

bench() {
    build
    if [[ ${1:-} == peers ]]; then
        fetch_peers
        set -- "$@" "$peers_dir"
    fi
    exec dotnet exec "$(program benchmarks/Wegmarke.Benchmarks)" "$@"
}

# Each step stands alone: joined by &&, a command failing inside a step would be overlooked.
ci() {
    lint
    build
    run_all_tests
}

main() {
    local command=${1:-}
    (($# == 0)) || shift
    case $command in
        '') usage ;;
        build) build ;;
        test) run_all_tests "$@" ;;
        lint) lint ;;
        soak) soak "$@" ;;
        bench) bench "$@" ;;
        demo) demo "$@" ;;
        shop) shop "$@" ;;
        run) run "$@" ;;
        dev) watch "$@" ;;
        ci) ci ;;
        *) say "There is no command '$command'."; usage >&2; exit 2 ;;
    esac
}

main "$@"
