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
            ::conformable::__private::contraction::<Equation, _>((x0, x1, x2))
                .operand::<0, 0>()
                .operand::<1, 1>()
                .operand::<2, 2>()
                .end_rank::<0, (::conformable::__private::At<-1>,), 0>()
                .rank::<1, 2, 1>()
                .end_rank::<2, (::conformable::__private::At<0>,), 2>()
                .keep_rest::<2, (::conformable::__private::At<0>,)>()
                .keep_rest::<0, (::conformable::__private::At<-1>,)>()
                .sum::<'_', 0, -1>()
                .meets::<1, 0, 1>()
                .sum::<'_', 1, 1>()
                .meets::<2, 0, 2>()
                .end()
                .name()
                .name()
                .right(())
                .right(())
                .right(())
                .run((x0, x1, x2))
        }
    }
}
