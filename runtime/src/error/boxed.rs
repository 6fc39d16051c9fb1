//! What an error keeps its facts in: a box, so that a `Result` is a word, and without `alloc` the place itself.

#[cfg(feature = "alloc")]
pub(super) use alloc::boxed::Box;
#[cfg(not(feature = "alloc"))]
pub(super) use place::Box;

#[cfg(not(feature = "alloc"))]
mod place {
    /// As much of a box as an error needs.
    #[derive(Clone, PartialEq, Eq)]
    pub(in super::super) struct Box<T>(T);

    impl<T> Box<T> {
        pub(in super::super) fn new(facts: T) -> Self {
            Box(facts)
        }
    }

    impl<T> core::ops::Deref for Box<T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.0
        }
    }
}
