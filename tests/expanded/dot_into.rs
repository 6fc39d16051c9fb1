// dot!(a, b, out += c)
pub fn dot_into(
    a: &::conformable::__private::Tensor2<f32, 3, 4>,
    b: &::conformable::__private::Tensor2<f32, 4, 5>,
    c: &mut ::conformable::__private::Tensor2<f32, 3, 5>,
) {
    {
        use ::conformable::__private::AsOut as _;
        match (&a, &b, c.as_out().place()) {
            (x0, x1, out) => {
                ::conformable::__private::dot(x0, x1)
                    .check()
                    .name()
                    .name()
                    .left(())
                    .right(())
                    .out(x0, &out)
                    .check()
                    .name()
                    .name()
                    .left(())
                    .right(())
                    .add((x0, x1), out)
            }
        }
    }
}
