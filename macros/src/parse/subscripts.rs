//! The subscripts of einsum as NumPy writes them, `"bij,bjk->bik"`.
//!
//! Labels are ASCII letters. Spaces may stand anywhere but inside of `->` and `...`. A term with an error in it is not read
//! further, so that one mistake is one error.

use super::written::{Axis, Name, Place, Source, Term, Written};
use crate::diagnostics::Errors;
use proc_macro2::Span;
use std::collections::BTreeSet;
use syn::LitStr;

/// Reads subscripts; reports what is not of their grammar.
pub(crate) fn subscripts(literal: &LitStr, name: &'static str, errors: &mut Errors) -> Written {
    let text = literal.value();
    let chars = text.chars().collect();
    let source = Source { name, text: Some(text) };
    let mut reader = Reader { chars, at: 0, span: literal.span(), source, wrong: BTreeSet::new(), errors };
    let (terms, output) = reader.read();
    Written { source: reader.source, terms, output }
}

/// What was meant by a character that is no label.
fn meant(c: char) -> &'static str {
    match c {
        '\u{2192}' | '\u{21d2}' | '=' | ':' | '<' => "; the arrow before the output is `->`",
        ';' | '|' | '*' => "; terms are separated by `,`",
        '\u{2026}' => "; the ellipsis is `...`",
        _ => "",
    }
}

struct Reader<'a> {
    chars: Vec<char>,
    at: usize,
    span: Span,
    source: Source,
    /// Characters that have been reported.
    wrong: BTreeSet<char>,
    errors: &'a mut Errors,
}

impl Reader<'_> {
    fn read(&mut self) -> (Vec<Term>, Option<Term>) {
        let mut terms = vec![self.term()];
        while self.peek() == Some(',') {
            self.at += 1;
            terms.push(self.term());
        }
        if self.peek().is_none() {
            return (terms, None);
        }
        self.arrow();
        let output = self.term();
        match self.peek() {
            None => {}
            Some(',') => self.error(self.at, |at| format!("the output is one term, without the `,`{at}")),
            Some(_) => self
                .error(self.at, |at| format!("one `->` stands before the output, the one{at} is too many")),
        }
        (terms, Some(output))
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn place(&self, at: usize) -> Place {
        Place { span: self.span, at }
    }

    fn error(&mut self, at: usize, message: impl FnOnce(&str) -> String) {
        self.source.report(self.errors, Place { span: self.span, at }, "C107", message);
    }

    /// The labels up to `,`, an arrow, or the end.
    fn term(&mut self) -> Term {
        while self.peek() == Some(' ') {
            self.at += 1;
        }
        let mut term = Term { axes: Vec::new(), place: self.place(self.at) };
        let mut right = true;
        while let Some(c) = self.peek() {
            let at = self.at;
            let name = match c {
                ',' | '-' | '>' => break,
                '=' if self.chars.get(self.at + 1) == Some(&'>') => break,
                ' ' => {
                    self.at += 1;
                    continue;
                }
                '.' => {
                    let dots = self.run(&['.']);
                    if dots != "..." && right {
                        right = false;
                        // The same slip in other terms is reported once.
                        if !self.wrong.insert('.') {
                            continue;
                        }
                        self.error(at, |at| {
                            format!("the ellipsis is `...`, three points without spaces, not `{dots}`{at}")
                        });
                    }
                    Name::Rest
                }
                'a'..='z' | 'A'..='Z' => {
                    self.at += 1;
                    Name::Label(c.to_string())
                }
                _ => {
                    self.at += 1;
                    if right && self.wrong.insert(c) {
                        let meant = meant(c);
                        let c = c.escape_debug();
                        self.error(at, |at| {
                            format!("`{c}`{at} is no label, labels are the letters a to z and A to Z{meant}")
                        });
                    }
                    if c == '<' {
                        // What is behind it was meant to be before it.
                        self.at = self.chars.len();
                    }
                    right = false;
                    continue;
                }
            };
            if right {
                term.axes.push(Axis { name, place: self.place(at) });
            }
        }
        term
    }

    /// `->`, or what was meant to be one.
    fn arrow(&mut self) {
        let at = self.at;
        let arrow = self.run(&['-', '=', '>']);
        match arrow.strip_prefix("->") {
            Some("") => {}
            Some(more) if more.trim_start().starts_with("->") => {
                let at = at + arrow.len() - more.trim_start().len();
                self.error(at, |at| format!("one `->` stands before the output, the one{at} is too many"));
            }
            _ => self.error(at, |at| {
                format!("before the output stands `->`, without spaces in it, not `{arrow}`{at}")
            }),
        }
    }

    /// Some of these characters, with spaces between them.
    fn run(&mut self, of: &[char]) -> String {
        let start = self.at;
        let mut end = start;
        while let Some(c) = self.chars.get(self.at).filter(|c| **c == ' ' || of.contains(c)) {
            self.at += 1;
            if *c != ' ' {
                end = self.at;
            }
        }
        self.at = end;
        self.chars[start..end].iter().collect()
    }
}
