// dot!(a, b, out += c)
pub fn dot_into(
    a: &::conformable::__private::Tensor2<f32, 3, 4>,
    b: &::conformable::__private::Tensor2<f32, 4, 5>,
    c: &mut ::conformable::__private::Tensor2<f32, 3, 5>,
) {
    {
        use ::conformable::__private::ViewMut as _;
        match (&a, &b, c.view_mut()) {
            (left, right, out) => {
                ::conformable::__private::dot(left, right)
                    .check()
                    .name()
                    .name()
                    .left(())
                    .right(())
                    .out(left, &out)
                    .check()
                    .name()
                    .name()
                    .left(())
                    .right(())
                    .add((left, right), out)
            }
        }
    }
}
