//! The inner loops of hot kernels, as the compiler writes them.
//!
//! A program that uses them is built with `--emit asm` in a target folder of its own, for the instruction sets that the kernels
//! enable themselves: nothing here depends on the processor. In each loop there must be the FMA that the kernel
//! means and no others, no call, and nothing on the stack; and by kinds of instructions it must be close to the one in
//! `assembly/`, which is there to be read. `OVERWRITE=1` writes those files anew.
//!
//! Constant shapes are compiled in the program, the tiles of `blocked` in the library.

#![cfg(feature = "std")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::Command;

struct Kernel {
    /// The file in `assembly/`.
    name: &'static str,
    /// The crate whose assembly has it.
    of: &'static str,
    /// What the mangled name of the function contains.
    symbol: &'static [&'static str],
    /// Multiplications with addition (FMA) in one iteration.
    fma: usize,
    /// Whether registers are stored in it, and not in another loop with as many.
    stores: bool,
    /// The program, for a crate that is one: type, shapes of the operands and of the result.
    program: Option<[&'static str; 4]>,
}

const SMALL: &[&str] = &["4arch6avx512", "4call3run", "5Short"];

const KERNELS: [Kernel; 11] = [
    // A product: 4 rows in 5 steps, each a half register; the first step of a row is a multiplication alone.
    Kernel {
        name: "f32_120_of_4x5x8",
        of: "f32_120_of_4x5x8",
        symbol: SMALL,
        fma: 4 * (5 - 1),
        stores: false,
        program: Some(["f32", "120, 4, 5", "120, 5, 8", "120, 4, 8"]),
    },
    // The same where registers of 512 bits are multiplied at once: two rows share one.
    Kernel {
        name: "f32_120_of_4x5x8_shared",
        of: "f32_120_of_4x5x8",
        symbol: SMALL,
        fma: 4 / 2 * (5 - 1),
        stores: false,
        program: Some(["f32", "120, 4, 5", "120, 5, 8", "120, 4, 8"]),
    },
    // A tile: 8 rows in 16 steps, each a register; even and odd steps have sums of their own, and first steps.
    Kernel {
        name: "f32_16x16x16",
        of: "f32_16x16x16",
        symbol: SMALL,
        fma: 8 * (16 - 2),
        stores: false,
        program: Some(["f32", "100, 16, 16", "100, 16, 16", "100, 16, 16"]),
    },
    // A product: 8 rows in 8 steps, each a register; even and odd steps have sums of their own, and first steps.
    Kernel {
        name: "f64_8x8x8",
        of: "f64_8x8x8",
        symbol: SMALL,
        fma: 8 * (8 - 2),
        stores: false,
        program: Some(["f64", "100, 8, 8", "100, 8, 8", "100, 8, 8"]),
    },
    // A step of k of 6 rows by 4 registers, and by 2; where `b` is in place, two steps, one forwards and one backwards.
    Kernel {
        name: "f32_tile_avx512",
        of: "conformable_runtime",
        symbol: &["4arch6avx512", "IsafE4tile3runKj6_Kj4_"],
        fma: 6 * 4,
        stores: false,
        program: None,
    },
    // A step of k of 6 rows by 4 registers, which copies a cache line.
    Kernel {
        name: "f32_packing_tile_avx512",
        of: "conformable_runtime",
        symbol: &["4arch6avx512", "IsafE12packing_tile3runKj6_"],
        fma: 6 * 4,
        stores: true,
        program: None,
    },
    // A step of k of 6 rows of a register and half a one, of which two share a register.
    Kernel {
        name: "f32_paired_tile_avx512",
        of: "conformable_runtime",
        symbol: &["4arch6avx512", "IsafE11paired_tile3runKj6_"],
        fma: 6 + 6 / 2,
        stores: false,
        program: None,
    },
    Kernel {
        name: "f32_tile_avx2",
        of: "conformable_runtime",
        symbol: &["4arch4avx2", "IsafE4tile3runKj6_Kj2_"],
        fma: 6 * 2,
        stores: false,
        program: None,
    },
    Kernel {
        name: "f32_tile_avx2_in_place",
        of: "conformable_runtime",
        symbol: &["4arch4avx2", "IsafE4tile3runKj6_Kj2_"],
        fma: 2 * 6 * 2,
        stores: false,
        program: None,
    },
    // A step of k of 6 rows by 2 registers, which copies its row of `b`.
    Kernel {
        name: "f32_packing_tile_avx2",
        of: "conformable_runtime",
        symbol: &["4arch4avx2", "IsafE12packing_tile3runKj6_"],
        fma: 6 * 2,
        stores: true,
        program: None,
    },
    // A step of k of 4 rows of two registers and half a one, of which two share a register.
    Kernel {
        name: "f64_paired_tile_avx2",
        of: "conformable_runtime",
        symbol: &["4arch4avx2", "IsadE11paired_tile3runKj4_Kj2_"],
        fma: 4 * 2 + 4 / 2,
        stores: false,
        program: None,
    },
];

/// Builds the programs; the folder with their assembly.
fn build() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let work = Path::new(env!("CARGO_TARGET_TMPDIR")).join("assembly");
    let host = "x86_64-unknown-linux-gnu";
    let write = |path: &str, text: &str| {
        let path = work.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        // What is as it was keeps its time, so that nothing is built again.
        if fs::read_to_string(&path).ok().as_deref() != Some(text) {
            fs::write(path, text).unwrap();
        }
    };
    write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"assembly\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             conformable = {{ path = {root:?}, default-features = false, features = [\"std\"] }}\n\n\
             [profile.release]\ncodegen-units = 1\n\n[workspace]\n"
        ),
    );
    for kernel in &KERNELS {
        let Some([t, a, b, c]) = kernel.program else { continue };
        write(
            &format!("src/bin/{}.rs", kernel.of),
            &format!(
                "use conformable::{{Tensor, batch_dot}};\n\n#[inline(never)]\n\
                 fn product(a: &Tensor![{t}; {a}], b: &Tensor![{t}; {b}], c: &mut Tensor![{t}; {c}]) {{\n    \
                 batch_dot!(a, b, out = c);\n}}\n\n\
                 fn main() {{\n    std::hint::black_box(product as fn(&_, &_, &mut _));\n}}\n"
            ),
        );
    }
    fs::copy(root.join("Cargo.lock"), work.join("Cargo.lock")).unwrap();
    let status = Command::new(env!("CARGO"))
        .args(["build", "--release", "--bins", "--quiet", "--offline", "--target", host])
        .current_dir(&work)
        .env("CARGO_TARGET_DIR", work.join("target"))
        // Names in which constants can be read.
        .env("RUSTFLAGS", "--emit=asm -Csymbol-mangling-version=v0")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .status()
        .unwrap();
    assert!(status.success());
    work.join("target").join(host).join("release/deps")
}

/// The newest assembly of a crate.
fn assembly_of(folder: &Path, name: &str) -> String {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let newest = files
        .filter(|path| {
            let stem = path.file_stem().and_then(|stem| stem.to_str()).and_then(|stem| stem.rsplit_once('-'));
            path.extension().is_some_and(|x| x == "s") && stem.is_some_and(|(stem, _)| stem == name)
        })
        .max_by_key(|path| path.metadata().unwrap().modified().unwrap());
    fs::read_to_string(newest.unwrap_or_else(|| panic!("no assembly of {name}"))).unwrap()
}

/// The lines of the function whose name contains all of `symbol`.
fn function<'a>(assembly: &'a str, symbol: &[&str]) -> Vec<&'a str> {
    let is_it = |line: &&str| {
        line.starts_with("_R") && line.ends_with(':') && symbol.iter().all(|part| line.contains(part))
    };
    let count = assembly.lines().filter(is_it).count();
    assert_eq!(count, 1, "functions with {symbol:?} in their names");
    let body = assembly.lines().skip_while(|line| !is_it(line));
    body.take_while(|line| !line.contains(".cfi_endproc")).collect()
}

fn mnemonic(line: &str) -> Option<&str> {
    let line = line.strip_prefix('\t')?;
    (!line.starts_with(['.', '#'])).then(|| line.split_whitespace().next())?
}

fn is_fma(line: &str) -> bool {
    mnemonic(line).is_some_and(|name| name.starts_with("vfmadd"))
}

/// The loops with FMA that have no such loop inside. A loop with several ways through it is as many backward jumps that
/// overlap: it is taken as a whole.
fn inner_loops<'a, 'b>(body: &'b [&'a str]) -> Vec<&'b [&'a str]> {
    let label = |name: &str| body.iter().position(|line| line.strip_suffix(':') == Some(name));
    let jumps =
        body.iter().enumerate().filter(|(_, line)| mnemonic(line).is_some_and(|x| x.starts_with('j')));
    let mut loops: Vec<Range<usize>> = jumps
        .filter_map(|(end, line)| Some(label(line.split_whitespace().nth(1)?)?..end + 1))
        .filter(|range| range.start < range.end && body[range.clone()].iter().any(|line| is_fma(line)))
        .collect();
    let contains = |x: &Range<usize>, y: &Range<usize>| x.start <= y.start && y.end <= x.end;
    let crosses = |x: &Range<usize>, y: &Range<usize>| {
        x.start < y.end && y.start < x.end && !contains(x, y) && !contains(y, x)
    };
    while let Some((i, j)) = (0..loops.len())
        .flat_map(|i| (0..i).map(move |j| (i, j)))
        .find(|&(i, j)| crosses(&loops[i], &loops[j]))
    {
        let other = loops.remove(i);
        loops[j] = loops[j].start.min(other.start)..loops[j].end.max(other.end);
    }
    loops.sort_by_key(|range| (range.start, range.end));
    loops.dedup();
    let inner = loops.iter().filter(|x| !loops.iter().any(|y| x != &y && contains(x, y)));
    inner.map(|range| &body[range.clone()]).collect()
}

/// Whether lanes are masked: tiles have a loop with masks and one without.
fn is_masked(lines: &[&str]) -> bool {
    let blends = |line: &str| mnemonic(line).is_some_and(|name| name.starts_with("vblendm"));
    lines.iter().any(|line| line.contains("{%k") && !blends(line) || line.contains("vmaskmov"))
}

/// How many addresses rows are loaded from: whole registers side by side have one.
fn addresses_of_rows(lines: &[&str]) -> usize {
    let address = |line: &&str| -> Option<String> {
        let (_, operands) = line.trim().split_once("vmovup")?;
        let (offset, registers) = operands.split_once('(')?;
        // A store has its register first.
        if offset.contains('%') {
            return None;
        }
        registers.split_once(')').map(|(registers, _)| registers.to_owned())
    };
    lines.iter().filter_map(address).collect::<BTreeSet<_>>().len()
}

/// How many instructions there are of each kind.
fn kinds(lines: &[&str]) -> BTreeMap<&'static str, usize> {
    let mut kinds = BTreeMap::new();
    for name in lines.iter().filter_map(|line| mnemonic(line)) {
        let kind = match name {
            _ if name.starts_with("vfmadd") => "FMA",
            _ if name.starts_with("vmul") => "multiplications",
            _ if name.starts_with("vbroadcast") => "broadcasts",
            _ if name.starts_with("vmov") && !name.contains("dup") => "moves",
            _ if name.starts_with("prefetch") => "prefetches",
            _ if name.starts_with('v') => "other vector instructions",
            _ if name.starts_with('j') => "jumps",
            _ => "scalar instructions",
        };
        *kinds.entry(kind).or_default() += 1;
    }
    kinds
}

/// Instructions that multiply and add.
fn count_fma(lines: &[&str]) -> usize {
    lines.iter().filter(|line| is_fma(line)).count()
}

/// Whether a function has a frame pointer. Without, that register is one like others.
fn has_frame(body: &[&str]) -> bool {
    body.iter().any(|line| line.contains("%rsp, %rbp"))
}

fn is_on_stack(line: &str, has_frame: bool) -> bool {
    line.contains("(%rsp") || has_frame && line.contains("(%rbp")
}

/// Whether registers are stored to operands.
fn has_stores(lines: &[&str], has_frame: bool) -> bool {
    lines.iter().any(|line| {
        mnemonic(line).is_some_and(|name| name.starts_with("vmovup"))
            && line.ends_with(')')
            && !is_on_stack(line, has_frame)
    })
}

/// What no inner loop should have.
fn calls_and_spills(lines: &[&str], has_frame: bool) -> Vec<String> {
    let mut faults = Vec::new();
    for line in lines {
        if mnemonic(line).is_some_and(|name| name.starts_with("call")) {
            faults.push(format!("a call: {line}"));
        }
        if is_on_stack(line, has_frame) {
            faults.push(format!("on the stack: {line}"));
        }
    }
    faults
}

/// What a compiler may make of a blend, and of a permutation within 128 bits, and takes time of multiplications: docs/decisions.md.
fn slow_permutations(lines: &[&str]) -> Vec<String> {
    let is_slow = |line: &&&str| {
        let name = mnemonic(line).unwrap_or_default();
        ["vpermt2", "vpermi2", "vmovddup"].iter().any(|slow| name.starts_with(slow)) && line.contains("%zmm")
    };
    lines.iter().filter(is_slow).map(|line| format!("a slow permutation: {line}")).collect()
}

/// What is wrong with a loop.
fn faults(kernel: &Kernel, lines: &[&str], has_frame: bool, committed: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let fma = count_fma(lines);
    if fma != kernel.fma {
        faults.push(format!("{fma} FMA, not {}", kernel.fma));
    }
    faults.extend(calls_and_spills(lines, has_frame));
    faults.extend(slow_permutations(lines));
    let committed = kinds(&committed.lines().collect::<Vec<_>>());
    let here = kinds(lines);
    for kind in committed.keys().chain(here.keys().filter(|kind| !committed.contains_key(*kind))) {
        let count = |kinds: &BTreeMap<_, usize>| kinds.get(kind).copied().unwrap_or(0);
        let (was, is) = (count(&committed), count(&here));
        // Compilers differ a little.
        if was.abs_diff(is) > 2 + was / 5 {
            faults.push(format!("{is} {kind}, {was} in the committed file"));
        }
    }
    faults
}

#[test]
fn inner_loops_are_what_they_should_be() {
    if !cfg!(all(target_arch = "x86_64", target_os = "linux")) {
        println!("nothing is checked: the kernels of x86_64 are, as they are on Linux");
        return;
    }
    let folder = build();
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/assembly");
    let mut report = String::new();
    for kernel in &KERNELS {
        let assembly = assembly_of(&folder, kernel.of);
        let body = function(&assembly, kernel.symbol);
        let has_frame = has_frame(&body);
        let mut loops: Vec<_> = inner_loops(&body).into_iter().filter(|lines| !is_masked(lines)).collect();
        if loops.len() > 1 {
            loops.retain(|lines| count_fma(lines) == kernel.fma);
        }
        if loops.len() > 1 {
            loops.retain(|lines| has_stores(lines, has_frame) == kernel.stores);
        }
        if loops.len() > 1 {
            // In the first steps of a tile its lines of `c` are asked for too.
            let asked = |lines: &[&str]| lines.iter().filter(|line| line.contains("prefetch")).count();
            let fewest = loops.iter().map(|lines| asked(lines)).min();
            let (kept, first_steps) = loops.into_iter().partition(|lines| Some(asked(lines)) == fewest);
            loops = kept;
            for fault in
                Vec::from_iter(first_steps).iter().flat_map(|lines| calls_and_spills(lines, has_frame))
            {
                writeln!(report, "{}, the first steps: {fault}", kernel.name).unwrap();
            }
        }
        if loops.len() > 1 {
            // A partial register begins where no other one ends.
            let fewest = loops.iter().map(|lines| addresses_of_rows(lines)).min();
            let (kept, partial) =
                loops.into_iter().partition(|lines| Some(addresses_of_rows(lines)) == fewest);
            loops = kept;
            for fault in Vec::from_iter(partial).iter().flat_map(|lines| calls_and_spills(lines, has_frame)) {
                writeln!(report, "{}, a partial register: {fault}", kernel.name).unwrap();
            }
        }
        let [lines] = loops[..] else {
            writeln!(report, "{}: {} inner loops, not 1", kernel.name, loops.len()).unwrap();
            continue;
        };
        let file = committed.join(kernel.name).with_extension("s");
        if std::env::var_os("OVERWRITE").is_some() {
            fs::write(&file, lines.join("\n") + "\n").unwrap();
        }
        let faults = faults(kernel, lines, has_frame, &fs::read_to_string(&file).unwrap_or_default());
        if !faults.is_empty() {
            let (faults, lines) = (faults.join("\n    "), lines.join("\n"));
            writeln!(report, "{}:\n    {faults}\n{lines}", kernel.name).unwrap();
        }
    }
    assert!(report.is_empty(), "{report}");
}

/// The checks can fail.
#[test]
fn faults_are_found() {
    let body = [
        "f:",
        ".LBB0_1:",
        "\tvmovups\t(%rdi), %zmm1",
        ".LBB0_2:",
        "\tvfmadd231ps\t%zmm1, %zmm2, %zmm3",
        "\tjne\t.LBB0_2",
        "\tjne\t.LBB0_1",
    ];
    let loops = inner_loops(&body);
    assert_eq!(loops, [&body[3..6]]);
    // One loop with two ways through it.
    let two_ways = [
        ".LBB0_1:",
        "\tvfmadd231ps\t%zmm1, %zmm2, %zmm3",
        ".LBB0_2:",
        "\tvmulps\t%zmm1, %zmm2, %zmm3",
        "\tvfmadd231ps\t%zmm1, %zmm2, %zmm3",
        "\tjne\t.LBB0_1",
        "\tjmp\t.LBB0_2",
    ];
    assert_eq!(inner_loops(&two_ways), [&two_ways[..]]);
    let kernel = Kernel { name: "", of: "", symbol: &[], fma: 1, stores: false, program: None };
    let text = |lines: &[&str]| lines.join("\n");
    assert_eq!(faults(&kernel, loops[0], false, &text(loops[0])), [""; 0]);
    let two = Kernel { fma: 2, ..kernel };
    assert_eq!(faults(&two, loops[0], false, &text(loops[0])), ["1 FMA, not 2"]);
    let kernel = Kernel { fma: 1, ..two };
    let mut lines = loops[0].to_vec();
    lines.extend(["\tcallq\tmemcpy", "\tvmovups\t%zmm3, 64(%rsp)"]);
    assert_eq!(faults(&kernel, &lines, false, &text(loops[0])).len(), 2);
    lines.splice(2.., ["\tvmovups\t(%rdi), %zmm1"; 9]);
    assert_eq!(faults(&kernel, &lines, false, &text(loops[0])), ["9 moves, 0 in the committed file"]);
    // With a frame pointer what is relative to it is on the stack, also with an index.
    let lines = ["\tmovq\t%rsp, %rbp", "\tvmovups\t%zmm3, -64(%rbp)", "\tvmovups\t%zmm3, (%rbp,%rsi)"];
    assert!(has_frame(&lines) && !has_frame(&lines[1..]));
    assert_eq!(calls_and_spills(&lines, true).len(), 2);
    assert!(calls_and_spills(&lines, false).is_empty());
    assert!(has_stores(&lines, false) && !has_stores(&lines, true));
}
