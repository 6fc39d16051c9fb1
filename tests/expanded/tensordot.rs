// tensordot!(a, b, axes = ([1, 2], [-1, 0]))
pub fn tensordot(
    a: &::conformable::__private::Tensor3<f32, 2, 3, 4>,
    b: &::conformable::__private::Tensor3<f32, 4, 5, 3>,
) -> ::conformable::__private::Tensor2<f32, 2, 5> {
    match (&a, &b) {
        (x0, x1) => {
            enum Equation {}
            impl ::conformable::__private::Operation for Equation {
                type Texts = ::conformable::__private::TensordotOp;
                const KIND: ::conformable::__private::OpKind = ::conformable::__private::OpKind::TensordotAxes(
                    &[1, 2],
                    &[-1, 0],
                );
            }
            impl ::conformable::__private::Asked for Equation {
                type Questions = (
                    ::conformable::__private::ask::Operand<0, 0>,
                    (
                        ::conformable::__private::ask::Operand<1, 1>,
                        (
                            ::conformable::__private::ask::Axis<0, 1>,
                            (
                                ::conformable::__private::ask::Axis<0, 2>,
                                (
                                    ::conformable::__private::ask::Axis<1, -1>,
                                    (
                                        ::conformable::__private::ask::Axis<1, 0>,
                                        (
                                            ::conformable::__private::ask::Distinct<
                                                (
                                                    ::conformable::__private::At<1>,
                                                    ::conformable::__private::At<2>,
                                                ),
                                                (
                                                    ::conformable::__private::At<-1>,
                                                    ::conformable::__private::At<0>,
                                                ),
                                            >,
                                            (
                                                ::conformable::__private::ask::KeepRest<
                                                    1,
                                                    (
                                                        ::conformable::__private::At<-1>,
                                                        ::conformable::__private::At<0>,
                                                    ),
                                                >,
                                                (
                                                    ::conformable::__private::ask::KeepRest<
                                                        0,
                                                        (
                                                            ::conformable::__private::At<1>,
                                                            ::conformable::__private::At<2>,
                                                        ),
                                                    >,
                                                    (
                                                        ::conformable::__private::ask::Sum<'_', 0, 1>,
                                                        (
                                                            ::conformable::__private::ask::Meets<1, -1, 1>,
                                                            (
                                                                ::conformable::__private::ask::Sum<'_', 0, 2>,
                                                                (
                                                                    ::conformable::__private::ask::Meets<1, 0, 1>,
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
                    ),
                );
            }
            ::conformable::__private::contraction::<Equation, _>((x0, x1))
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
                .next()
                .name()
                .name()
                .right(())
                .right(())
                .run((x0, x1))
        }
    }
}
