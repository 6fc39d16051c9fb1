// try_dot!(a, b)
pub fn try_dot(
    a: &::conformable::__private::Tensor<
        f32,
        (::conformable::__private::Const<3>, ::conformable::__private::Dyn),
    >,
    b: &::conformable::__private::Tensor2<f32, 4, 5>,
) -> Result<::conformable::__private::Tensor2<f32, 3, 5>, ::conformable::ShapeError> {
    match (&a, &b) {
        (x0, x1) => {
            ::conformable::__private::dot(x0, x1)
                .check()
                .name()
                .name()
                .left(())
                .right(())
                .try_run((x0, x1))
        }
    }
}
