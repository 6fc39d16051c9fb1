//! Arbitrary bytes as an npy file, of several element types and shapes, in memory and by a reader.
#![no_main]

use conformable_fuzz::bounded;
use conformable_runtime::{Complex, Const, Dyn, FileElement, Shape, f16, npy};
use libfuzzer_sys::fuzz_target;

fn read<T: FileElement, S: Shape>(file: &[u8]) {
    // The elements, and those in the other order of axes.
    let whole = bounded(file.len(), 4, || npy::from_bytes::<T, S>(file));
    let parts = bounded(file.len(), 4, || npy::from_reader::<T, S>(file));
    match (whole, parts) {
        (Ok(whole), Ok(parts)) => assert_eq!(whole.shape(), parts.shape()),
        (Ok(_), Err(error)) => panic!("{error}"),
        // A reader does not see what comes behind.
        (Err(error), _) => assert!(error.to_string().ends_with("[C018]")),
    }
}

fuzz_target!(|file: &[u8]| {
    read::<f64, (Dyn, Dyn)>(file);
    read::<f32, (Const<2>, Const<3>)>(file);
    read::<u8, (Dyn,)>(file);
    read::<bool, (Dyn, Const<3>)>(file);
    read::<i64, (Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn)>(file);
    read::<f16, ()>(file);
    read::<Complex<f64>, (Dyn, Dyn)>(file);
});
