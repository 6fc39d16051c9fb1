//! Views of tensors against plain loops: which elements they have, that those to write never have one in common, and that every
//! contraction reads and writes them in place.
//!
//! The oracle (`model`) has the elements of a tensor as a list and finds an element by counting through indices; it knows no strides.

#[path = "views/contractions.rs"]
mod contractions;
#[path = "views/forms.rs"]
mod forms;
#[path = "views/methods.rs"]
mod methods;
#[path = "views/model.rs"]
mod model;
#[path = "views/random.rs"]
mod random;
