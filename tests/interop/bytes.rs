//! Bytes as tensors, and tensors as bytes.

use conformable::{InlineTensor, Tensor, TensorView, TensorViewMut, tensor};

/// A buffer whose address is a multiple of 8.
#[repr(align(8))]
struct Aligned([u8; 25]);

#[test]
fn bytes_are_elements_in_the_order_of_the_machine() {
    let mut buffer = Aligned([0; 25]);
    for (i, bytes) in buffer.0.chunks_exact_mut(4).enumerate() {
        bytes.copy_from_slice(&(i as f32 + 0.5).to_ne_bytes());
    }
    let expected = tensor![[0.5, 1.5, 2.5], [3.5, 4.5, 5.5]];
    let x = <TensorView![f32; 2, 3]>::from_bytes(&buffer.0[..24]).unwrap();
    assert_eq!((x.as_slice().unwrap().as_ptr(), x.to_owned()), (buffer.0.as_ptr().cast(), expected.clone()));
    assert_eq!(x.as_bytes().unwrap(), &buffer.0[..24]);
    assert_eq!(x.t().as_bytes(), None);
    let y = <TensorView![f32; 2, dyn]>::from_bytes_with(&buffer.0[8..24], &[2, 2]).unwrap();
    assert_eq!((y.shape(), y.as_slice()), ([2, 2], Some(&[2.5, 3.5, 4.5, 5.5][..])));
    assert_eq!(<TensorView![u8; 25]>::from_bytes(&buffer.0).unwrap().as_slice(), Some(&buffer.0[..]));
    assert!(<TensorView![f32; dyn, 3]>::from_bytes_with(&[], &[0, 3]).is_ok_and(|x| x.is_empty()));

    <TensorViewMut![f32; 6]>::from_bytes(&mut buffer.0[..24]).unwrap()[[5]] = 8.0;
    <TensorViewMut![f32; dyn]>::from_bytes_with(&mut buffer.0[..24], &[6]).unwrap()[[0]] = 4.0;
    assert_eq!(buffer.0[20..24], 8f32.to_ne_bytes());
    assert_eq!(buffer.0[..4], 4f32.to_ne_bytes());
}

#[test]
fn tensors_are_bytes() {
    let mut x = tensor![[1u16, 2], [3, 4]];
    let bytes: Vec<u8> = [1u16, 2, 3, 4].into_iter().flat_map(u16::to_ne_bytes).collect();
    assert_eq!(x.as_bytes(), bytes);
    x.as_bytes_mut().fill(0xff);
    assert_eq!(x, <Tensor![u16; 2, 2]>::full(u16::MAX));
    let mut x = <InlineTensor![u16; 4]>::from_array([1, 2, 3, 4]);
    assert_eq!(x.as_bytes(), bytes);
    x.as_bytes_mut()[..2].copy_from_slice(&9u16.to_ne_bytes());
    assert_eq!(x.view_mut().as_bytes().unwrap()[..2], 9u16.to_ne_bytes());
}

#[test]
fn what_is_no_tensor_is_told() {
    let buffer = Aligned([0; 25]);
    let told = |bytes: &[u8]| <TensorView![f64; 2]>::from_bytes(bytes).unwrap_err().to_string();
    assert_eq!(
        told(&buffer.0[..15]),
        "from_bytes: the shape has 2 elements of 8 bytes, 15 bytes were given [C017]"
    );
    assert_eq!(
        told(&buffer.0[1..17]),
        "from_bytes: the bytes begin at an address that is no multiple of 8, the alignment of the elements; copy them into a \
         `Vec` of elements [C017]"
    );
    let lengths = <TensorView![f64; dyn, 2]>::from_bytes_with(&buffer.0[..24], &[1, 3]).unwrap_err();
    assert_eq!(
        lengths.to_string(),
        "from_bytes_with: shape (1, 3) does not go into (dyn, 2): axis 1 is 3, not 2 [C009]"
    );
    let huge = <TensorView![f64; dyn]>::from_bytes_with(&[], &[usize::MAX / 8 + 1]).unwrap_err();
    assert!(huge.is_too_large());
}

#[cfg(feature = "half")]
#[test]
fn of_16_bits() {
    let x = tensor![conformable::f16::from_f32(1.5), conformable::f16::ZERO];
    assert_eq!(<TensorView![conformable::f16; 2]>::from_bytes(x.as_bytes()).unwrap(), x);
}

#[cfg(feature = "complex")]
#[test]
fn of_complex_numbers() {
    let x = tensor![conformable::Complex::new(1.0f32, 2.0)];
    assert_eq!(<TensorView![f32; 2]>::from_bytes(x.as_bytes()).unwrap(), tensor![1.0, 2.0]);
    assert_eq!(<TensorView![conformable::Complex<f32>; 1]>::from_bytes(x.as_bytes()).unwrap(), x);
}
