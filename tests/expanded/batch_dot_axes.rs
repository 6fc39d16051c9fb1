// batch_dot!(a, b, axes = (2, -1))
pub fn batch_dot_axes(
    a: &::conformable::__private::Tensor3<f32, 10, 4, 5>,
    b: &::conformable::__private::Tensor3<f32, 10, 8, 5>,
) -> ::conformable::__private::Tensor3<f32, 10, 4, 8> {
    match (&a, &b) {
        (x0, x1) => {
            ::conformable::__private::batch_dot_axes::<2, -1, _, _>(x0, x1)
                .check()
                .name()
                .name()
                .left(())
                .right(())
                .run((x0, x1))
        }
    }
}
