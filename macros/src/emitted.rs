//! Pieces of expansions that must be there, or must not.

use crate::expand::{self, Failing};
use crate::spec::Macro;
use proc_macro2::TokenStream;
use std::str::FromStr;

/// The expansion without spaces and without the path of the crate.
fn emitted(kind: Macro, failing: Failing, input: &str) -> String {
    let expansion = expand::call(TokenStream::from_str(input).unwrap(), kind, failing).to_string();
    let expansion: String = expansion.split_whitespace().collect();
    expansion.replace("::conformable::__private::", "").replace("ask::", "")
}

fn einsum(input: &str) -> String {
    emitted(Macro::Einsum, Failing::Panics, input)
}

#[track_caller]
fn has(expansion: &str, pieces: &[&str]) {
    for piece in pieces {
        assert!(expansion.contains(piece), "no `{piece}` in\n{expansion}");
    }
}

#[test]
fn axes_are_kept_from_the_last_to_the_first() {
    has(
        &einsum("\"bij,bjk->bik\", a, b"),
        &[
            "Einsum(\"bij,bjk->bik\")",
            "contraction::<Equation,_>((x0,x1)).check().next().next()",
            "(Operand<0,0>,(Operand<1,1>,(Rank<0,3,0>,(Rank<1,3,1>,",
            "(Keep<'k',1,2>,(Keep<'i',0,1>,(Keep<'b',0,0>,(Meets<1,0,1>,(Sum<'j',0,2>,(Meets<1,1,1>,(End,",
            ".next().name().name().right(()).right(()).run((x0,x1))",
        ],
    );
}

#[test]
fn a_label_that_is_twice_in_a_term_is_a_diagonal() {
    has(
        &einsum("\"ii,i->i\", a, b"),
        &["match(&a,&b){(x0,x1)=>{", "(Keep<'i',0,0>,(MeetsSelf<1,0>,(Meets<1,0,1>,(End,"],
    );
    has(&einsum("\"ii\", a"), &["match(&a,){(x0,)=>{", "(Sum<'i',0,0>,(MeetsSelf<1,0>,", ".run((x0,))"]);
}

#[test]
fn axes_behind_an_ellipsis_count_from_the_end() {
    let expansion = einsum("\"i...j,j...->...i\", a, b");
    has(
        &expansion,
        &[
            "(Rest<0,(At<0>,At<-1>,),2,0>,(Rest<1,(At<0>,),1,1>,",
            "(Keep<'i',0,0>,(KeepRest<0,(At<0>,At<-1>,)>,(Spread<1,(At<0>,),1>,(Broadcast,",
            "(Sum<'j',0,-1>,(Meets<1,0,1>,",
        ],
    );
    assert_eq!(expansion.matches("(Broadcast,").count(), 8);
    has(&einsum("\"...\", a"), &["(Rest<0,(),0,0>,(KeepRest<0,()>,(End,"]);
    // A lone ellipsis that the output has not got is rank 0.
    has(&einsum("\"...->\", a"), &["(Rank<0,0,0>,(End,"]);
    // And one that no operand has is nothing.
    assert!(!einsum("\"i->...i\", a").contains("rest"));
}

#[test]
fn names_have_carets_of_their_own() {
    let expansion = einsum("[i, k] = a[i, jj] * b[jj, k]");
    has(
        &expansion,
        &[
            "typeTexts=NamedOp;",
            "Named(\"ab,bc->ac\")",
            "(Keep<'k',1,1>,(Keep<'i',0,0>,(Sum<'_',0,1>,(Meets<1,0,4>,",
        ],
    );
    // Two operands and four names.
    assert_eq!(expansion.matches(".right(())").count(), 6);
}

#[test]
fn a_factor_is_evaluated_first_and_is_the_last_operand() {
    has(
        &einsum("c[i] = -2.0 * a[i, j] * x[j]"),
        &[
            "match(&scalar(-2.0),&a,&x,c.as_out().place()){(x2,x0,x1,out)=>{",
            "(Rank<2,0,2>,",
            ".write((x0,x1,x2),out)",
        ],
    );
    has(&einsum("[i] = self.s * (&a)[i]"), &["match(&scalar(self.s),&&a){(x1,x0)=>{"]);
}

#[test]
fn outputs() {
    let out = |failing, input| emitted(Macro::Einsum, failing, input);
    has(
        &out(Failing::Panics, "\"ij->ji\", a, out = c"),
        &[
            "{useAsOutas_;match(&a,c.as_out().place()){(x0,out)",
            ".out(x0,&out).check().name().name().left(()).right(()).write((x0,),out)",
        ],
    );
    has(&out(Failing::Returns, "\"ij->ji\", a, out = c"), &[".try_write((x0,),out)"]);
    has(&out(Failing::Panics, "m.c[j, i] += a[i, j]"), &["m.c.as_out().place()", ".add((x0,),out)"]);
    has(&out(Failing::Returns, "(*c)[j, i] += a[i, j]"), &["(*c).as_out().place()", ".try_add((x0,),out)"]);
    has(
        &out(Failing::Returns, "[j, i] = a[i, j], crate = x::y"),
        &["x::y::__private::Operation", ".try_run((x0,))"],
    );
}

#[test]
fn the_family() {
    let emitted = |kind, input| emitted(kind, Failing::Panics, input);
    has(
        &emitted(Macro::Dot, "a, b"),
        &["{dot(x0,x1).check().name().name().left(()).right(()).run((x0,x1))}"],
    );
    has(
        &emitted(Macro::Inner, "a, b"),
        &["{inner(x0,x1).check().name().name().left(()).right(()).run((x0,x1))}"],
    );
    has(&emitted(Macro::Outer, "a, b"), &["{outer(x0,x1).check().name()"]);
    has(
        &emitted(Macro::Dot, "a, b, c, d"),
        &[
            "Chain",
            "(EndRank<0,(At<-1>,),0>,(Rank<1,2,1>,(Rank<2,2,2>,(EndRank<3,(At<0>,),3>,",
            "(KeepRest<3,(At<0>,)>,(KeepRest<0,(At<-1>,)>,",
            "(Sum<'_',0,-1>,(Meets<1,0,1>,(Sum<'_',1,1>,(Meets<2,0,2>,(Sum<'_',2,1>,(Meets<3,0,3>,(End,",
        ],
    );
    has(
        &emitted(Macro::Tensordot, "a, b, axes = 2"),
        &[
            "Tensordot(2)",
            "(Ranks<(At<-2>,At<-1>,),(At<0>,At<1>,),2>,",
            "(KeepRest<1,(At<0>,At<1>,)>,(KeepRest<0,(At<-2>,At<-1>,)>,",
            "(Sum<'_',0,-2>,(Meets<1,0,1>,(Sum<'_',0,-1>,(Meets<1,1,1>,(End,",
        ],
    );
    has(
        &emitted(Macro::Tensordot, "a, b, axes = 0"),
        &["(Ranks<(),(),0>,(KeepRest<1,()>,(KeepRest<0,()>,(End,"],
    );
    has(
        &emitted(Macro::Tensordot, "a, b, axes = (1, 0)"),
        &["TensordotAxes(&[1],&[0])", "(Axis<0,1>,(Axis<1,0>,(Distinct<(At<1>,),(At<0>,)>,"],
    );
    has(
        &emitted(Macro::DotGeneral, "a, b, batch = ([0], [1]), contract = ([2], [-1])"),
        &[
            "DotGeneral{batch:[&[0],&[1]],contract:[&[2],&[-1]]}",
            "(Axis<0,0>,(Axis<1,1>,(Axis<0,2>,(Axis<1,-1>,(Distinct<(At<0>,At<2>,),(At<1>,At<-1>,)>,",
            "(KeepRest<1,(At<1>,At<-1>,)>,(KeepRest<0,(At<0>,At<2>,)>,(Keep<'_',0,0>,(Meets<1,1,1>,",
            "(Sum<'_',0,2>,(Meets<1,-1,1>,(End,",
        ],
    );
    has(
        &emitted(Macro::Vecdot, "a, b"),
        &["Vecdot(-1)", "(Ranks<(At<-1>,),(At<-1>,),-1>,(KeepRest<0,(At<-1>,)>,(Spread<1,(At<-1>,),1>,"],
    );
    has(
        &emitted(Macro::Matvec, "a, b"),
        &["(Ranks<(At<-2>,At<-1>,),(At<-1>,),0>,(Keep<'_',0,-2>,(KeepRest<0,(At<-2>,At<-1>,)>,"],
    );
    has(
        &emitted(Macro::Vecmat, "a, b"),
        &["(Ranks<(At<-1>,),(At<-2>,At<-1>,),0>,(Keep<'_',1,-1>,", "(Sum<'_',0,-1>,(Meets<1,-2,1>,"],
    );
    has(
        &emitted(Macro::Trace, "a, axis2 = 2"),
        &[
            "Trace(0,2)",
            "(Rest<0,(At<0>,At<2>,),3,0>,(KeepRest<0,(At<0>,At<2>,)>,(Sum<'_',0,0>,(MeetsSelf<2,0>,",
        ],
    );
    has(&emitted(Macro::Trace, "a, axis2 = -1"), &["(Rest<0,(At<0>,At<-1>,),2,0>,"]);
}

#[test]
fn paths() {
    let path = |input| emitted(Macro::EinsumPath, Failing::Panics, input);
    has(
        &path("\"...ij,jk\", a, b"),
        &[".path((x0,x1),&[&[\"...\",\"i\",\"j\"],&[\"j\",\"k\"]],&[\"...\",\"i\",\"k\"])"],
    );
    assert_eq!(
        path("\"ij,jk->ik\", [10, 1000], [1000, 5]"),
        "EinsumPath::new(&[&[\"i\",\"j\"],&[\"j\",\"k\"]],&[\"i\",\"k\"],&[&[10,1000],&[1000,5]])"
    );
    has(
        &path("c[row] = s * [3, 4][row, col]"),
        &["let_=&c;", "let_=&s;", "&[&[\"row\",\"col\"],&[]],&[\"row\"],&[&[3,4],&[]]"],
    );
    // With lengths of its own nothing of an operand is evaluated.
    assert!(!path("\"ij\", [10, 1000]").contains("match"));
}

#[test]
fn nothing_that_a_strict_crate_forbids() {
    for input in ["\"...ij,jk->...ik\", a, b, out = c", "c[.., i] += 2 * a[.., i, j] * b[j]"] {
        let expansion = expand::call(TokenStream::from_str(input).unwrap(), Macro::Einsum, Failing::Returns);
        let expansion = expansion.to_string();
        for word in ["unsafe", "let ", "std ::", "core ::", "struct", "allow"] {
            assert!(!expansion.contains(word), "`{word}` in {expansion}");
        }
    }
}
