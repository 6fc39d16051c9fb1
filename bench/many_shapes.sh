#!/usr/bin/env bash
# What constant shapes cost the compiler: an optimised build of a program with 300 products of different constant shapes of
# `f32`, up to 64 and most below 32, against the same program with one. Seconds of the build of that one crate (the library
# is built before), and bytes of code and constants in the stripped program.
#
#     bench/many_shapes.sh [shapes]
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
shapes=${1:-300}
work=${CARGO_TARGET_DIR:-$root/target}/many_shapes
mkdir -p "$work/src"
export CARGO_INCREMENTAL=0 CARGO_TARGET_DIR=$work/target

cat > "$work/Cargo.toml" <<END
[package]
name = "shapes"
version = "0.0.0"
edition = "2024"
[dependencies]
conformable = { path = "$root" }
[profile.release]
strip = true
[workspace]
END

# A length up to 64, in `length`: four of five are below 32.
length() { if ((RANDOM % 5)); then length=$((RANDOM % 31 + 1)); else length=$((RANDOM % 33 + 32)); fi; }

# A function of one product: `dot!`, `batch_dot!` or `matmul!` in turn, written over `c` or added to it.
function_() {
  local a b c call
  case $(($1 % 3)) in
    0) a="$2, $3" b="$3, $4" c="$2, $4" call='dot!(a, b' ;;
    1) a="8, $2, $3" b="8, $3, $4" c="8, $2, $4" call='batch_dot!(a, b' ;;
    2) a="3, 2, $2, $3" b="2, $3, $4" c="3, 2, $2, $4" call='matmul!(a, b' ;;
  esac
  echo "#[inline(never)]"
  echo "fn f$1(a: &Tensor![f32; $a], b: &Tensor![f32; $b], c: &mut Tensor![f32; $c]) {"
  echo "    $call, out $(($1 % 2)) c)" | sed 's/out 0/out =/; s/out 1/out +=/; s/$/;/'
  echo "}"
}

# A program of $1 shapes, no two of them equal. Each function is kept since its address is taken.
program() {
  RANDOM=1
  local n m k count=0
  declare -A seen
  echo 'use conformable::*;'
  while ((count < $1)); do
    length; m=$length; length; k=$length; length; n=$length
    [[ -z ${seen["$m $k $n"]:-} ]] || continue
    seen["$m $k $n"]=1
    function_ "$count" "$m" "$k" "$n"
    count=$((count + 1))
  done
  echo 'fn main() {'
  for ((n = 0; n < $1; n++)); do echo "    std::hint::black_box(f$n as fn(&_, &_, &mut _));"; done
  echo '}'
}

# Leaves `elapsed` and `user` seconds and the `bytes` of a build with $1 shapes.
build() {
  program "$1" > "$work/src/main.rs"
  local times
  times=$( (TIMEFORMAT='%R %U'; time cargo build --release --quiet --manifest-path "$work/Cargo.toml" 2>&3) 3>&2 2>&1 )
  read -r elapsed user <<< "$times"
  if command -v size > /dev/null; then
    bytes=$(size "$work/target/release/shapes" | awk 'NR == 2 { print $1 }')
  else
    bytes=$(stat -c %s "$work/target/release/shapes")
  fi
}

build 1
touch "$work/src/main.rs"
build 1
one_elapsed=$elapsed one_user=$user one_bytes=$bytes
build "$shapes"
echo "1 shape: $one_elapsed s ($one_user s of processor time), $one_bytes bytes"
echo "$shapes shapes: $elapsed s ($user s of processor time), $bytes bytes"
awk -v t="$elapsed" -v t1="$one_elapsed" -v b="$bytes" -v b1="$one_bytes" -v n="$shapes" 'BEGIN {
  printf "over one shape: %.1f s, %.2f MB; %.0f KB a shape\n", t - t1, (b - b1) / 1e6, (b - b1) / 1e3 / (n - 1)
}'
rm -rf "$work"
