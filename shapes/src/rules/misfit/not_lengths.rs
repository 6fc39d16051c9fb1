//! What does not fit for another reason than lengths: element types, shapes that are not known, too many axes, an output that cannot be written to.

use super::super::{
    AssertOp, BatchDotOp, DotGeneralOp, DotOp, EinsumAt, EinsumOne, EinsumOp, InnerOp, MatmulOp, MatvecOp,
    NamedAt, NamedOne, NamedOp, OuterOp, PermuteOp, SliceOp, TensordotOp, TraceOp, VecdotOp, VecmatOp,
};
use super::{
    ElementsDiffer, NotElement, NotKnown, OutElementsDiffer, ReadOnly, Seen, Shapes, TooManyAxes, never,
};

macro_rules! unnamed {
    ($($name:ident<$($param:ident),*>: $($method:ident)*;)*) => {$(
        impl<$($param),*> $name<$($param),*> {
            /// There is nothing to broadcast.
            pub fn broadcast(self) -> Self {
                self
            }
            /// There is no shape to name.
            pub fn name(self) -> Self {
                self
            }
            $(
                /// The other operand is the one to change.
                pub fn $method(self, (): ()) -> Self {
                    self
                }
            )*
        }
    )*};
}

unnamed! {
    ElementsDiffer<Op, X, Y>: left;
    OutElementsDiffer<Op, X, Y>: left;
    NotKnown<Op>: left;
    ReadOnly<Op>: left;
    NotElement<X>: ;
}

impl<X> NotElement<X> {
    /// Says so.
    pub fn left<O>(&self, _: <Shapes as HasElements<X>>::Out) -> O
    where
        Shapes: HasElements<X>,
    {
        never()
    }
}

impl<X> NotElement<X> {
    /// Says so at another operand than the left one.
    pub fn right<O>(&self, _: <Shapes as HasElements<X>>::Out) -> O
    where
        Shapes: HasElements<X>,
    {
        never()
    }
}

/// No element.
#[diagnostic::on_unimplemented(
    message = "`{X}` is not an element type of contractions [C006]",
    label = "the elements of this tensor are `{X}`",
    note = "elements are f32, f64, integers of 8 to 64 bits, `Complex` (feature `complex`), f16 and bf16 (feature `half`)"
)]
pub trait HasElements<X> {
    /// Never.
    type Out;
}

/// The traits of element types that differ, one an operation.
macro_rules! elements_differ {
    ($($state:ident, $op:path, $trait:ident, $message:literal, $label:literal;)*) => {$(
        #[diagnostic::on_unimplemented(
            message = $message,
            label = $label,
            note = "operands and result have one element type; `x.map(|v| v as f32)` converts a tensor"
        )]
        /// Never holds.
        pub trait $trait<X, Y> {
            /// Never.
            type Out;
        }

        impl<X, Y> $state<$op, X, Y> {
            /// Says so.
            pub fn right<O>(&self, _: <Shapes as $trait<X, Y>>::Out) -> O
            where
                Shapes: $trait<X, Y>,
            {
                never()
            }
        }
    )*};
}

elements_differ! {
    ElementsDiffer, DotOp, DotHasElements,
        "dot!: the operands have different element types, `{X}` and `{Y}` [C006]",
        "this operand has elements of type `{Y}`, the left one of type `{X}`";
    ElementsDiffer, BatchDotOp, BatchDotHasElements,
        "batch_dot!: the operands have different element types, `{X}` and `{Y}` [C006]",
        "this operand has elements of type `{Y}`, the left one of type `{X}`";
    ElementsDiffer, MatmulOp, MatmulHasElements,
        "matmul!: the operands have different element types, `{X}` and `{Y}` [C006]",
        "this operand has elements of type `{Y}`, the left one of type `{X}`";
    ElementsDiffer, EinsumOp, EinsumHasElements,
        "einsum!: the operands have different element types, `{X}` and `{Y}` [C006]",
        "this operand has elements of type `{Y}`, the first one of type `{X}`";
    OutElementsDiffer, EinsumOp, EinsumOutHasElements,
        "einsum!: the result has elements of type `{X}`, `out` of type `{Y}` [C006]",
        "this has elements of type `{Y}`";
    ElementsDiffer, NamedOp, NamedHasElements,
        "einsum!: the operands have different element types, `{X}` and `{Y}` [C006]",
        "this operand has elements of type `{Y}`, the first one of type `{X}`";
    OutElementsDiffer, NamedOp, NamedOutHasElements,
        "einsum!: the result has elements of type `{X}`, `out` of type `{Y}` [C006]",
        "this has elements of type `{Y}`";
    ElementsDiffer, TensordotOp, TensordotHasElements,
        "tensordot!: the operands have different element types, `{X}` and `{Y}` [C006]",
        "this operand has elements of type `{Y}`, the first one of type `{X}`";
    OutElementsDiffer, TensordotOp, TensordotOutHasElements,
        "tensordot!: the result has elements of type `{X}`, `out` of type `{Y}` [C006]",
        "this has elements of type `{Y}`";
    ElementsDiffer, DotGeneralOp, DotGeneralHasElements,
        "dot_general!: the operands have different element types, `{X}` and `{Y}` [C006]",
        "this operand has elements of type `{Y}`, the first one of type `{X}`";
    OutElementsDiffer, DotGeneralOp, DotGeneralOutHasElements,
        "dot_general!: the result has elements of type `{X}`, `out` of type `{Y}` [C006]",
        "this has elements of type `{Y}`";
    ElementsDiffer, InnerOp, InnerHasElements,
        "inner!: the operands have different element types, `{X}` and `{Y}` [C006]",
        "this operand has elements of type `{Y}`, the first one of type `{X}`";
    OutElementsDiffer, InnerOp, InnerOutHasElements,
        "inner!: the result has elements of type `{X}`, `out` of type `{Y}` [C006]",
        "this has elements of type `{Y}`";
    ElementsDiffer, OuterOp, OuterHasElements,
        "outer!: the operands have different element types, `{X}` and `{Y}` [C006]",
        "this operand has elements of type `{Y}`, the first one of type `{X}`";
    OutElementsDiffer, OuterOp, OuterOutHasElements,
        "outer!: the result has elements of type `{X}`, `out` of type `{Y}` [C006]",
        "this has elements of type `{Y}`";
    ElementsDiffer, VecdotOp, VecdotHasElements,
        "vecdot!: the operands have different element types, `{X}` and `{Y}` [C006]",
        "this operand has elements of type `{Y}`, the first one of type `{X}`";
    OutElementsDiffer, VecdotOp, VecdotOutHasElements,
        "vecdot!: the result has elements of type `{X}`, `out` of type `{Y}` [C006]",
        "this has elements of type `{Y}`";
    ElementsDiffer, MatvecOp, MatvecHasElements,
        "matvec!: the operands have different element types, `{X}` and `{Y}` [C006]",
        "this operand has elements of type `{Y}`, the first one of type `{X}`";
    OutElementsDiffer, MatvecOp, MatvecOutHasElements,
        "matvec!: the result has elements of type `{X}`, `out` of type `{Y}` [C006]",
        "this has elements of type `{Y}`";
    ElementsDiffer, VecmatOp, VecmatHasElements,
        "vecmat!: the operands have different element types, `{X}` and `{Y}` [C006]",
        "this operand has elements of type `{Y}`, the first one of type `{X}`";
    OutElementsDiffer, VecmatOp, VecmatOutHasElements,
        "vecmat!: the result has elements of type `{X}`, `out` of type `{Y}` [C006]",
        "this has elements of type `{Y}`";
    ElementsDiffer, TraceOp, TraceHasElements,
        "trace!: the operands have different element types, `{X}` and `{Y}` [C006]",
        "this operand has elements of type `{Y}`, the first one of type `{X}`";
    OutElementsDiffer, TraceOp, TraceOutHasElements,
        "trace!: the result has elements of type `{X}`, `out` of type `{Y}` [C006]",
        "this has elements of type `{Y}`";
    OutElementsDiffer, DotOp, DotOutHasElements,
        "dot!: the result has elements of type `{X}`, `out` of type `{Y}` [C006]",
        "this has elements of type `{Y}`";
    OutElementsDiffer, BatchDotOp, BatchDotOutHasElements,
        "batch_dot!: the result has elements of type `{X}`, `out` of type `{Y}` [C006]",
        "this has elements of type `{Y}`";
    OutElementsDiffer, MatmulOp, MatmulOutHasElements,
        "matmul!: the result has elements of type `{X}`, `out` of type `{Y}` [C006]",
        "this has elements of type `{Y}`";
}

/// The sentence of results with too many axes, where no shapes are at hand.
macro_rules! too_many_axes {
    ($($op:path, $trait:ident, $message:literal;)*) => {$(
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "with the axes of this and the other operands",
            note = "rule: a tensor has at most 8 axes"
        )]
        /// Never holds.
        pub trait $trait<X> {
            /// Never.
            type Out;
        }

        impl TooManyAxes<$op> {
            /// Says so.
            pub fn right<X, O>(&self, _: <Shapes as $trait<X>>::Out) -> O
            where
                Shapes: $trait<X>,
            {
                never()
            }
        }
    )*};
}

too_many_axes! {
    EinsumOp, EinsumHasResult, "einsum!: the result would have more than 8 axes [C003]";
    NamedOp, NamedHasResult, "einsum!: the result would have more than 8 axes [C003]";
    TensordotOp, TensordotHasResult, "tensordot!: the result would have more than 8 axes [C003]";
    DotGeneralOp, DotGeneralHasResult, "dot_general!: the result would have more than 8 axes [C003]";
}

/// The traits of shapes that are type parameters.
macro_rules! not_known {
    ($([$($generics:tt)*] $op:ty, $method:ident, $trait:ident, $message:literal, $label:literal, $note:literal;)*) => {$(
        #[diagnostic::on_unimplemented(message = $message, label = $label, note = $note)]
        /// Never holds.
        pub trait $trait<X> {
            /// Never.
            type Out;
        }

        impl<$($generics)*> NotKnown<$op> {
            /// Says so.
            pub fn $method<X, O>(&self, _: <Shapes as $trait<X>>::Out) -> O
            where
                Shapes: $trait<X>,
            {
                never()
            }
        }
    )*};
}

not_known! {
    [] AssertOp, right, AssertKnowsShape,
        "assert_shape!: the shape of the tensor is a type parameter, of which nothing is known [C012]",
        "the shape of this is a type parameter",
        "the rank must be known: write the axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [] DotOp, right, DotKnowsShapes,
        "dot!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "`ops::Dot` is the bound for two shapes that fit; where the axes are the parameters, as in `B: Dim`, none is needed";
    [] BatchDotOp, right, BatchDotKnowsShapes,
        "batch_dot!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "`ops::BatchDot` is the bound for two shapes that fit; where the axes are the parameters, as in `B: Dim`, none is needed";
    [] MatmulOp, right, MatmulKnowsShapes,
        "matmul!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "`ops::MatMul` is the bound for two shapes that fit; where the axes are the parameters, as in `B: Dim`, none is needed";
    [const LABEL: char, const P: usize, const Q: usize] EinsumAt<LABEL, P, Q>, right, EinsumAtKnowsShapes,
        "einsum!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "the rank of an operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [const LABEL: char, const P: usize] EinsumOne<LABEL, P>, right, EinsumOneKnowsShapes,
        "einsum!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "the rank of an operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [] EinsumOp, right, EinsumKnowsShapes,
        "einsum!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "the rank of an operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [const P: usize, const Q: usize] NamedAt<P, Q>, right, NamedAtKnowsShapes,
        "einsum!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "the rank of an operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [const P: usize] NamedOne<P>, right, NamedOneKnowsShapes,
        "einsum!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "the rank of an operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [] NamedOp, right, NamedKnowsShapes,
        "einsum!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "the rank of an operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [] TensordotOp, right, TensordotKnowsShapes,
        "tensordot!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "the rank of an operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [] DotGeneralOp, right, DotGeneralKnowsShapes,
        "dot_general!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "the rank of an operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [] InnerOp, right, InnerKnowsShapes,
        "inner!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "the rank of an operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [] OuterOp, right, OuterKnowsShapes,
        "outer!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "the rank of an operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [] VecdotOp, right, VecdotKnowsShapes,
        "vecdot!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "the rank of an operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [] MatvecOp, right, MatvecKnowsShapes,
        "matvec!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "the rank of an operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [] VecmatOp, right, VecmatKnowsShapes,
        "vecmat!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "the rank of an operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [] TraceOp, right, TraceKnowsShapes,
        "trace!: the shape of an operand is a type parameter, of which nothing is known [C012]",
        "the shape of this or another operand is a type parameter",
        "the rank of an operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [] SliceOp, right, SliceKnowsShape,
        "slice!: the shape of the operand is a type parameter, of which nothing is known [C012]",
        "the shape of this is a type parameter",
        "the rank of the operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [] PermuteOp, right, PermuteKnowsShape,
        "permute!: the shape of the operand is a type parameter, of which nothing is known [C012]",
        "the shape of this is a type parameter",
        "the rank of the operand must be known: write its axes, as in `Tensor![f32; dyn, dyn]`, or make them the parameters";
    [] Seen, shape_of, TensorKnowsShape,
        "shape_of!: the shape of this tensor is a type parameter, of which nothing is known [C012]",
        "asked for here",
        "look at it where the function is called";
}

/// The traits of outputs that cannot be changed, one an operation.
macro_rules! read_only {
    ($($op:path, $trait:ident, $message:literal;)*) => {
        read_only! {
            "this tensor can be read only",
            "`out` is a tensor of your own, a `TensorViewMut`, or a `&mut` reference to one";
            $($op, $trait, $message;)*
        }
    };
    ($label:literal, $note:literal; $($op:path, $trait:ident, $message:literal;)*) => {$(
        #[diagnostic::on_unimplemented(message = $message, label = $label, note = $note)]
        /// Never holds.
        pub trait $trait<X> {
            /// Never.
            type Out;
        }

        impl ReadOnly<$op> {
            /// Says so.
            pub fn right<X, O>(&self, _: <Shapes as $trait<X>>::Out) -> O
            where
                Shapes: $trait<X>,
            {
                never()
            }
        }
    )*};
}

read_only! {
    DotOp, DotCanWrite, "dot!: `out` is a view or a reference for reading, and cannot be written to [C008]";
    BatchDotOp, BatchDotCanWrite, "batch_dot!: `out` is a view or a reference for reading, and cannot be written to [C008]";
    EinsumOp, EinsumCanWrite, "einsum!: `out` is a view or a reference for reading, and cannot be written to [C008]";
    NamedOp, NamedCanWrite, "einsum!: `out` is a view or a reference for reading, and cannot be written to [C008]";
    TensordotOp, TensordotCanWrite, "tensordot!: `out` is a view or a reference for reading, and cannot be written to [C008]";
    DotGeneralOp, DotGeneralCanWrite, "dot_general!: `out` is a view or a reference for reading, and cannot be written to [C008]";
    InnerOp, InnerCanWrite, "inner!: `out` is a view or a reference for reading, and cannot be written to [C008]";
    OuterOp, OuterCanWrite, "outer!: `out` is a view or a reference for reading, and cannot be written to [C008]";
    VecdotOp, VecdotCanWrite, "vecdot!: `out` is a view or a reference for reading, and cannot be written to [C008]";
    MatvecOp, MatvecCanWrite, "matvec!: `out` is a view or a reference for reading, and cannot be written to [C008]";
    VecmatOp, VecmatCanWrite, "vecmat!: `out` is a view or a reference for reading, and cannot be written to [C008]";
    TraceOp, TraceCanWrite, "trace!: `out` is a view or a reference for reading, and cannot be written to [C008]";
    MatmulOp, MatmulCanWrite, "matmul!: `out` is a view or a reference for reading, and cannot be written to [C008]";
}

read_only! {
    "a view or a reference for reading, or a value that is in no variable",
    "the operand is a variable or a field that has a tensor, a `TensorViewMut`, or a `&mut` reference to one";
    SliceOp, SliceCanWrite, "slice_mut!: the operand cannot be written to; `slice!` reads it [C008]";
    PermuteOp, PermuteCanWrite, "permute_mut!: the operand cannot be written to; `permute!` reads it [C008]";
}
