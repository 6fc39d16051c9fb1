//! Pieces of expansions that must be there, or must not.

use crate::expand::{self, Failing};
use crate::spec::Macro;
use proc_macro2::TokenStream;
use std::str::FromStr;

/// The expansion without spaces and without the path of the crate.
fn emitted(kind: Macro, failing: Failing, input: &str) -> String {
    let expansion = expand::call(TokenStream::from_str(input).unwrap(), kind, failing).to_string();
    let expansion: String = expansion.split_whitespace().collect();
    expansion.replace("::conformable::__private::", "")
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
            "contraction::<Equation,_>((x0,x1)).operand::<0,0>().operand::<1,1>().rank::<0,3,0>().rank::<1,3,1>()",
            ".keep::<'k',1,2>().keep::<'i',0,1>().keep::<'b',0,0>().meets::<1,0,1>().sum::<'j',0,2>().meets::<1,1,1>().end()",
            ".end().name().name().right(()).right(()).run((x0,x1))",
        ],
    );
}

#[test]
fn a_label_that_is_twice_in_a_term_is_a_diagonal() {
    has(
        &einsum("\"ii,i->i\", a, b"),
        &["match(&a,&b){(x0,x1)=>{", ".keep::<'i',0,0>().meets_self::<1,0>().meets::<1,0,1>().end()"],
    );
    has(
        &einsum("\"ii\", a"),
        &["match(&a,){(x0,)=>{", ".sum::<'i',0,0>().meets_self::<1,0>()", ".run((x0,))"],
    );
}

#[test]
fn axes_behind_an_ellipsis_count_from_the_end() {
    let expansion = einsum("\"i...j,j...->...i\", a, b");
    has(
        &expansion,
        &[
            ".rest::<0,(At<0>,At<-1>,),2,0>().rest::<1,(At<0>,),1,1>()",
            ".keep::<'i',0,0>().keep_rest::<0,(At<0>,At<-1>,)>().spread::<1,(At<0>,),1>().broadcast()",
            ".sum::<'j',0,-1>().meets::<1,0,1>()",
        ],
    );
    assert_eq!(expansion.matches(".broadcast()").count(), 8);
    has(&einsum("\"...\", a"), &[".rest::<0,(),0,0>().keep_rest::<0,()>().end()"]);
    // A lone ellipsis that the output has not got is rank 0.
    has(&einsum("\"...->\", a"), &[".rank::<0,0,0>().end()"]);
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
            ".keep::<'k',1,1>().keep::<'i',0,0>().sum::<'_',0,1>().meets::<1,0,4>()",
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
            "match(&scalar(-2.0),&a,&x,c.view_mut()){(x2,x0,x1,out)=>{",
            ".rank::<2,0,2>()",
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
            "{useViewMutas_;match(&a,c.view_mut()){(x0,out)",
            ".out(x0,&out).check().name().name().left(()).right(()).write((x0,),out)",
        ],
    );
    has(&out(Failing::Returns, "\"ij->ji\", a, out = c"), &[".try_write((x0,),out)"]);
    has(&out(Failing::Panics, "m.c[j, i] += a[i, j]"), &["m.c.view_mut()", ".add((x0,),out)"]);
    has(&out(Failing::Returns, "(*c)[j, i] += a[i, j]"), &["(*c).view_mut()", ".try_add((x0,),out)"]);
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
            ".end_rank::<0,(At<-1>,),0>().rank::<1,2,1>().rank::<2,2,2>().end_rank::<3,(At<0>,),3>()",
            ".keep_rest::<3,(At<0>,)>().keep_rest::<0,(At<-1>,)>()",
            ".sum::<'_',0,-1>().meets::<1,0,1>().sum::<'_',1,1>().meets::<2,0,2>().sum::<'_',2,1>().meets::<3,0,3>().end()",
        ],
    );
    has(
        &emitted(Macro::Tensordot, "a, b, axes = 2"),
        &[
            "Tensordot(2)",
            ".ranks::<(At<-2>,At<-1>,),(At<0>,At<1>,),2>()",
            ".keep_rest::<1,(At<0>,At<1>,)>().keep_rest::<0,(At<-2>,At<-1>,)>()",
            ".sum::<'_',0,-2>().meets::<1,0,1>().sum::<'_',0,-1>().meets::<1,1,1>().end()",
        ],
    );
    has(
        &emitted(Macro::Tensordot, "a, b, axes = 0"),
        &[".ranks::<(),(),0>().keep_rest::<1,()>().keep_rest::<0,()>().end()"],
    );
    has(
        &emitted(Macro::Tensordot, "a, b, axes = (1, 0)"),
        &["TensordotAxes(&[1],&[0])", ".axis::<0,1>().axis::<1,0>().distinct::<(At<1>,),(At<0>,)>()"],
    );
    has(
        &emitted(Macro::DotGeneral, "a, b, batch = ([0], [1]), contract = ([2], [-1])"),
        &[
            "DotGeneral{batch:[&[0],&[1]],contract:[&[2],&[-1]]}",
            ".axis::<0,0>().axis::<1,1>().axis::<0,2>().axis::<1,-1>().distinct::<(At<0>,At<2>,),(At<1>,At<-1>,)>()",
            ".keep_rest::<1,(At<1>,At<-1>,)>().keep_rest::<0,(At<0>,At<2>,)>().keep::<'_',0,0>().meets::<1,1,1>()",
            ".sum::<'_',0,2>().meets::<1,-1,1>().end()",
        ],
    );
    has(
        &emitted(Macro::Vecdot, "a, b"),
        &[
            "Vecdot(-1)",
            ".ranks::<(At<-1>,),(At<-1>,),-1>().keep_rest::<0,(At<-1>,)>().spread::<1,(At<-1>,),1>()",
        ],
    );
    has(
        &emitted(Macro::Matvec, "a, b"),
        &[".ranks::<(At<-2>,At<-1>,),(At<-1>,),0>().keep::<'_',0,-2>().keep_rest::<0,(At<-2>,At<-1>,)>()"],
    );
    has(
        &emitted(Macro::Vecmat, "a, b"),
        &[
            ".ranks::<(At<-1>,),(At<-2>,At<-1>,),0>().keep::<'_',1,-1>()",
            ".sum::<'_',0,-1>().meets::<1,-2,1>()",
        ],
    );
    has(
        &emitted(Macro::Trace, "a, axis2 = 2"),
        &[
            "Trace(0,2)",
            ".rest::<0,(At<0>,At<2>,),3,0>().keep_rest::<0,(At<0>,At<2>,)>().sum::<'_',0,0>().meets_self::<2,0>()",
        ],
    );
    has(&emitted(Macro::Trace, "a, axis2 = -1"), &[",1,0>().distinct::<(At<0>,At<-1>,),()>()"]);
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
