//! Arbitrary bytes as a safetensors file: a view has the elements of the copy.
#![no_main]

use conformable_fuzz::bounded;
use conformable_runtime::safetensors::SafeTensors;
use conformable_runtime::{Const, Dyn, FileElement, Shape, TensorSource, bf16};
use libfuzzer_sys::fuzz_target;

fn read<T: FileElement, S: Shape>(file: &SafeTensors<'_>, name: &str, len: usize) {
    bounded(len, 8, || {
        let view = file.view::<T, S>(name).map(|view| view.iter().count());
        let tensor = file.tensor::<T, S>(name).map(|tensor| tensor.len());
        match (view, tensor) {
            (Ok(view), Ok(tensor)) => assert_eq!(view, tensor),
            (Ok(_), Err(error)) => panic!("{error}"),
            (Err(error), tensor) => assert_eq!(error.is_view(), tensor.is_ok(), "{error}"),
        }
    });
}

fuzz_target!(|bytes: &[u8]| {
    // The header is JSON, whose values take more memory than their text.
    let Ok(file) = bounded(bytes.len(), 128, || SafeTensors::from_bytes(bytes)) else { return };
    for name in file.names().into_iter().take(16) {
        assert!(file.entry(name).is_ok());
        read::<f32, (Dyn, Dyn)>(&file, name, bytes.len());
        read::<f64, (Const<2>, Const<3>)>(&file, name, bytes.len());
        read::<bool, (Dyn, Dyn)>(&file, name, bytes.len());
        read::<bf16, (Dyn,)>(&file, name, bytes.len());
        read::<u8, ()>(&file, name, bytes.len());
    }
});
