// dot!(a, b, c)
pub fn dot_chain(
    a: &::conformable::__private::Tensor2<f32, 10, 100>,
    b: &::conformable::__private::Tensor2<f32, 100, 5>,
    c: &::conformable::__private::Tensor2<f32, 5, 50>,
) -> ::conformable::__private::Tensor2<f32, 10, 50> {
    match (&a, &b, &c) {
        (x0, x1, x2) => {
            enum Equation {}
            impl ::conformable::__private::Operation for Equation {
                type Texts = ::conformable::__private::DotOp;
                const KIND: ::conformable::__private::OpKind = ::conformable::__private::OpKind::Chain;
            }
            impl ::conformable::__private::Asked for Equation {
                type Questions = (
                    ::conformable::__private::ask::Operand<0, 0>,
                    (
                        ::conformable::__private::ask::Operand<1, 1>,
                        (
                            ::conformable::__private::ask::Operand<2, 2>,
                            (
                                ::conformable::__private::ask::EndRank<
                                    0,
                                    (::conformable::__private::At<-1>,),
                                    0,
                                >,
                                (
                                    ::conformable::__private::ask::Rank<1, 2, 1>,
                                    (
                                        ::conformable::__private::ask::EndRank<
                                            2,
                                            (::conformable::__private::At<0>,),
                                            2,
                                        >,
                                        (
                                            ::conformable::__private::ask::KeepRest<
                                                2,
                                                (::conformable::__private::At<0>,),
                                            >,
                                            (
                                                ::conformable::__private::ask::KeepRest<
                                                    0,
                                                    (::conformable::__private::At<-1>,),
                                                >,
                                                (
                                                    ::conformable::__private::ask::Sum<'_', 0, -1>,
                                                    (
                                                        ::conformable::__private::ask::Meets<1, 0, 1>,
                                                        (
                                                            ::conformable::__private::ask::Sum<'_', 1, 1>,
                                                            (
                                                                ::conformable::__private::ask::Meets<2, 0, 2>,
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
                .next()
                .name()
                .name()
                .right(())
                .right(())
                .right(())
                .run((x0, x1, x2))
        }
    }
}
