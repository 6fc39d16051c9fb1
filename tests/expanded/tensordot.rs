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
            ::conformable::__private::contraction::<Equation, _>((x0, x1))
                .operand::<0, 0>()
                .operand::<1, 1>()
                .axis::<0, 1>()
                .axis::<0, 2>()
                .axis::<1, -1>()
                .axis::<1, 0>()
                .distinct::<
                    (::conformable::__private::At<1>, ::conformable::__private::At<2>),
                    (::conformable::__private::At<-1>, ::conformable::__private::At<0>),
                >()
                .keep_rest::<
                    1,
                    (::conformable::__private::At<-1>, ::conformable::__private::At<0>),
                >()
                .keep_rest::<
                    0,
                    (::conformable::__private::At<1>, ::conformable::__private::At<2>),
                >()
                .sum::<'_', 0, 1>()
                .meets::<1, -1, 1>()
                .sum::<'_', 0, 2>()
                .meets::<1, 0, 1>()
                .end()
                .name()
                .name()
                .right(())
                .right(())
                .run((x0, x1))
        }
    }
}
