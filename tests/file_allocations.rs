//! What reading a file allocates: nothing from a length in a header before it has been compared with the file, and nothing at
//! all for a view of a file that is mapped.
#![cfg(all(feature = "npy", feature = "safetensors", feature = "serde"))]

use conformable::npz::Npz;
use conformable::safetensors::{self, SafeTensors};
use conformable::{Shape, Tensor, TensorSource, npy};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::path::PathBuf;
use std::time::Instant;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
    static LARGEST: Cell<usize> = const { Cell::new(0) };
}

/// Counts the allocations of each thread, and their largest.
struct Counting;

fn count(size: usize) {
    ALLOCATIONS.set(ALLOCATIONS.get() + 1);
    LARGEST.set(LARGEST.get().max(size));
}

// SAFETY: every call goes to the system's allocator with the arguments it came with.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: the caller's.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        // SAFETY: the caller's.
        unsafe { System.dealloc(ptr, layout) }
    }
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        // SAFETY: the caller's.
        unsafe { System.alloc_zeroed(layout) }
    }
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size);
        // SAFETY: the caller's.
        unsafe { System.realloc(ptr, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What `f` gives, and its largest allocation.
fn largest<O>(f: impl FnOnce() -> O) -> (O, usize) {
    LARGEST.set(0);
    let output = f();
    (output, LARGEST.get())
}

fn temporary(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

#[test]
fn the_counter_counts() {
    assert_eq!(largest(|| drop((vec![1u8; 100], vec![0u8; 1000]))).1, 1000);
    assert_eq!(largest(|| ()).1, 0);
}

/// The most that an error about a file of a few hundred bytes may take, for texts and the tables of an archive.
const SMALL: usize = 16 << 10;

#[track_caller]
fn refused<O>(what: &str, read: impl FnOnce() -> Result<O, String>) {
    let (result, bytes) = largest(read);
    assert!(result.is_err(), "{what} was read");
    assert!(bytes <= SMALL, "{what}: {bytes} bytes at once");
}

fn npy_of(version: u8, header_len: Option<u32>, shape: &str) -> Vec<u8> {
    let text = format!("{{'descr': '<f8', 'fortran_order': True, 'shape': {shape}, }}\n");
    let len = header_len.unwrap_or(text.len() as u32).to_le_bytes();
    let mut file = b"\x93NUMPY".to_vec();
    file.extend([version, 0]);
    file.extend(if version == 1 { &len[..2] } else { &len[..] });
    file.extend(text.as_bytes());
    file.extend([0; 64]);
    file
}

#[test]
fn lengths_in_headers_of_npy() {
    for (what, file) in [
        ("a header of 4 GB", npy_of(2, Some(u32::MAX), "(8, 1)")),
        ("a header of 64 KB", npy_of(1, Some(u16::MAX.into()), "(8, 1)")),
        ("a tensor of 8 GB", npy_of(1, None, "(1000000000, 1)")),
        ("a tensor of 2^65 bytes", npy_of(1, None, "(4294967296, 1073741824)")),
        ("a tensor of 2^62 bytes", npy_of(1, None, "(536870912, 1073741824)")),
    ] {
        type S = Shape![dyn, dyn];
        refused(what, || npy::from_bytes::<f64, S>(&file).map_err(|error| error.to_string()));
        // Without a length that the source is known to have.
        refused(what, || npy::from_reader::<f64, S>(&file[..]).map_err(|error| error.to_string()));
        let path = temporary("lengths.npy");
        std::fs::write(&path, &file).unwrap();
        refused(what, || npy::read::<f64, S>(&path).map_err(|error| error.to_string()));
    }
}

#[test]
fn lengths_in_headers_of_safetensors() {
    let of = |len: u64, shape: &str, end: u64| {
        let text = format!(r#"{{"x":{{"dtype":"F64","shape":{shape},"data_offsets":[0,{end}]}}}}"#);
        let mut file = if len == 0 { text.len() as u64 } else { len }.to_le_bytes().to_vec();
        file.extend(text.as_bytes());
        file.extend([0; 64]);
        file
    };
    for (what, file) in [
        ("a header of 90 MB", of(90_000_000, "[8]", 64)),
        ("a header of 2^63 bytes", of(1 << 63, "[8]", 64)),
        ("a tensor of 8 GB", of(0, "[1000000000]", 8_000_000_000)),
        ("a tensor of 8 GB in 64 bytes", of(0, "[1000000000]", 64)),
    ] {
        refused(what, || SafeTensors::from_bytes(&file).map_err(|error| error.to_string()));
        let path = temporary("lengths.safetensors");
        std::fs::write(&path, &file).unwrap();
        refused(what, || SafeTensors::read(&path).map_err(|error| error.to_string()));
    }
}

/// Lengths in the archive, and in the header of an array in it.
#[test]
fn lengths_in_headers_of_npz() {
    type S = Shape![dyn, dyn];
    let x = <Tensor![f64; 8, 1]>::zeros();
    let file = conformable::npz::to_vec(&[("x", &x)]).unwrap();
    let shape = file.windows(6).position(|bytes| bytes == b"(8, 1)").unwrap();
    let mut huge = file.clone();
    // The spaces that NumPy leaves behind the shape make room for another.
    let text = b"(400000000, 1), }";
    huge[shape..shape + text.len()].copy_from_slice(text);
    let read = |file: &[u8]| -> Result<_, String> {
        let file = Npz::from_bytes(file).map_err(|error| error.to_string())?;
        file.tensor::<f64, S>("x").map_err(|error| error.to_string())
    };
    assert!(read(&file).is_ok());
    refused("an array of 3 GB", || read(&huge));
    // Also where the archive says that there is as much: in the directory, the length stands at 24.
    let directory = file.windows(4).rposition(|bytes| bytes == b"PK\x01\x02").unwrap();
    for length in [3_200_000_128, u32::MAX - 1] {
        huge[directory + 24..directory + 28].copy_from_slice(&length.to_le_bytes());
        refused("an array of 3 GB in an archive that says so", || read(&huge));
    }
    // The numbers of files, at 8 and 10 of the end.
    let end = file.windows(4).rposition(|bytes| bytes == b"PK\x05\x06").unwrap();
    let mut many = file.clone();
    many[end + 8..end + 12].copy_from_slice(&[0xff; 4]);
    refused("an archive of 65535 files", || read(&many));
}

#[test]
fn lengths_in_data_of_serde() {
    let json = r#"{"shape":[1000000000],"elements":[1,2,3]}"#;
    let bound = 64 << 10;
    let (result, bytes) = largest(|| serde_json::from_str::<Tensor![f64; dyn]>(json).is_err());
    assert!(result && bytes <= bound, "{bytes} bytes at once");
    // A shape of 2^40, and as many elements, of which the first are there.
    let many = [1, 0x80, 0x80, 0x80, 0x80, 0x80, 0x20, 0x80, 0x80, 0x80, 0x80, 0x80, 0x20, 1, 2, 3];
    let (result, bytes) = largest(|| postcard::from_bytes::<Tensor![u8; dyn]>(&many).is_err());
    assert!(result && bytes <= bound, "{bytes} bytes at once");
    let constant = [1, 0x80, 0x80, 0x80, 0x80, 0x04, 0x80, 0x80, 0x80, 0x80, 0x04, 1, 2, 3];
    let (result, bytes) = largest(|| postcard::from_bytes::<Tensor![u8; 1073741824]>(&constant).is_err());
    assert!(result && bytes <= bound, "{bytes} bytes at once");
}

/// Reading allocates the tensor, once, and a little.
#[test]
fn a_tensor_is_allocated_once() {
    let x = <Tensor![f64; 100, 1000]>::full(1.5);
    let (bytes, file) = (8 * 100_000, npy::to_vec(&x));
    let (tensor, most) = largest(|| npy::from_bytes::<f64, Shape![100, 1000]>(&file).unwrap());
    assert_eq!((tensor, most), (x.clone(), bytes));
    let file = safetensors::to_vec(&[("x", &x)]).unwrap();
    let file = SafeTensors::from_bytes(&file).unwrap();
    let (tensor, most) = largest(|| file.tensor::<f64, Shape![100, dyn]>("x").unwrap());
    assert_eq!((tensor.into_vec(), most), (x.into_vec(), bytes));
}

/// A view of a mapped file of 100 MB: no copy, no allocation; the elements are in the mapping.
#[test]
fn a_view_of_a_mapped_file() {
    const ROWS: usize = 25_000;
    let path = temporary("mapped.safetensors");
    {
        let x = <Tensor![f32; 25000, 1000]>::from_fn(|[i, j]| (i * 1000 + j) as f32);
        safetensors::write(&path, &[("x", &x)]).unwrap();
    }
    assert!(std::fs::metadata(&path).unwrap().len() >= 4 * 1000 * ROWS as u64);
    // SAFETY: this test alone knows the file, and does not change it.
    let file = unsafe { SafeTensors::open(&path) }.unwrap();
    let before = ALLOCATIONS.get();
    let start = Instant::now();
    let view = file.view::<f32, Shape![25000, 1000]>("x");
    let time = start.elapsed();
    let allocations = ALLOCATIONS.get() - before;
    let view = view.unwrap();
    println!("a view of {} MB: {time:?}, {allocations} allocations", view.len() * 4 / 1_000_000);
    assert_eq!(allocations, 0);
    assert_eq!((view[[0, 0]], view[[24_999, 7]]), (0.0, 24_999_007 as f32));
    // The same place each time, so it is that of the file and no copy.
    let again = file.view::<f32, Shape![dyn, 1000]>("x").unwrap();
    let place = view.as_slice().unwrap().as_ptr();
    assert_eq!(place, again.as_slice().unwrap().as_ptr());
    #[cfg(target_os = "linux")]
    {
        let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
        let holds = |line: &str| {
            let (range, _) = line.split_once(' ')?;
            let (start, end) = range.split_once('-')?;
            let address = |text| usize::from_str_radix(text, 16).ok();
            Some((address(start)?..address(end)?).contains(&(place as usize)))
        };
        let line = maps.lines().find(|line| holds(line) == Some(true)).expect("the elements are somewhere");
        assert!(line.ends_with("mapped.safetensors"), "{line}");
    }
    drop(file);
    std::fs::remove_file(path).unwrap();
}
