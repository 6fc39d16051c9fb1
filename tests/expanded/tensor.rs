// tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
pub fn tensor() -> ::conformable::__private::Tensor2<f64, 2, 3> {
    ::conformable::__private::Tensor2::<
        _,
        2,
        3,
    >::from_elements([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
}
