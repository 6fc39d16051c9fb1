// einsum!(c[row, batch] += 0.5 * a[batch, row, col] * (&x)[batch, col])
pub fn einsum_named(
    a: &::conformable::__private::Tensor3<f32, 8, 3, 4>,
    x: &::conformable::__private::Tensor2<f32, 8, 4>,
    c: &mut ::conformable::__private::Tensor2<f32, 3, 8>,
) {
    {
        use ::conformable::__private::AsOut as _;
        match (&::conformable::__private::scalar(0.5), &a, &&x, c.as_out().place()) {
            (x2, x0, x1, out) => {
                enum Equation {}
                impl ::conformable::__private::Operation for Equation {
                    type Texts = ::conformable::__private::NamedOp;
                    const KIND: ::conformable::__private::OpKind = ::conformable::__private::OpKind::Named(
                        "abc,ac,->ba",
                    );
                }
                impl ::conformable::__private::Asked for Equation {
                    type Questions = (
                        ::conformable::__private::ask::Operand<0, 0>,
                        (
                            ::conformable::__private::ask::Operand<1, 1>,
                            (
                                ::conformable::__private::ask::Operand<2, 2>,
                                (
                                    ::conformable::__private::ask::Rank<0, 3, 0>,
                                    (
                                        ::conformable::__private::ask::Rank<1, 2, 1>,
                                        (
                                            ::conformable::__private::ask::Rank<2, 0, 2>,
                                            (
                                                ::conformable::__private::ask::Keep<'_', 0, 0>,
                                                (
                                                    ::conformable::__private::ask::Meets<1, 0, 6>,
                                                    (
                                                        ::conformable::__private::ask::Keep<'_', 0, 1>,
                                                        (
                                                            ::conformable::__private::ask::Sum<'_', 0, 2>,
                                                            (
                                                                ::conformable::__private::ask::Meets<1, 1, 7>,
                                                                (::conformable::__private::ask::End, ()),
                                                            ),
                                                        ),
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    );
                }
                ::conformable::__private::contraction::<Equation, _>((x0, x1, x2))
                    .check()
                    .next()
                    .next()
                    .next()
                    .next()
                    .next()
                    .next()
                    .next()
                    .next()
                    .next()
                    .next()
                    .next()
                    .next()
                    .name()
                    .name()
                    .right(())
                    .right(())
                    .right(())
                    .right(())
                    .right(())
                    .right(())
                    .right(())
                    .right(())
                    .out(x0, &out)
                    .check()
                    .name()
                    .name()
                    .left(())
                    .right(())
                    .add((x0, x1, x2), out)
            }
        }
    }
}
