// tensor![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
pub fn tensor() -> ::conformable::__private::Tensor2<f64, 2, 3> {
    ::conformable::__private::literal::<
        _,
        (::conformable::__private::Const<2>, ::conformable::__private::Const<3>),
        6,
    >([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
}
