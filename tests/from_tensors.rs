//! Models by `#[derive(FromTensors)]`, from files that NumPy and the Python package of safetensors wrote (`models/make.py`).

#![forbid(unsafe_code)]
#![deny(warnings)]

use conformable::npz::Npz;
use conformable::safetensors::SafeTensors;
use conformable::{
    Dim, FileElement, FromTensors, InlineTensor, LoadError, LoadErrors, Tensor, Tensor1, Tensor2,
    TensorSource, dim, safetensors,
};

dim! { Vocab, Width }

const SAFETENSORS: &[u8] = include_bytes!("models/encoder.safetensors");
const NPZ: &[u8] = include_bytes!("models/encoder.npz");
const DEFLATED: &[u8] = include_bytes!("models/deflated.npz");

#[derive(Debug, PartialEq, FromTensors)]
struct Linear<T, const I: usize, const O: usize> {
    #[tensor(transpose)]
    weight: Tensor2<T, I, O>,
    bias: Option<Tensor1<T, O>>,
}

#[derive(Debug, PartialEq, FromTensors)]
struct Layer {
    #[tensor(name = "attn")]
    attention: Box<Linear<f32, 4, 6>>,
    scale: InlineTensor![f64],
    #[tensor(skip = 7)]
    calls: usize,
}

#[derive(FromTensors)]
#[tensor(prefix = "model.")]
struct Encoder<V: Dim> {
    embed: Tensor![f32; dyn V, 4],
    layers: [Layer; 2],
    #[tensor(name = "layers")]
    list: Vec<Layer>,
    head: Head,
    #[tensor(default)]
    norm: Tensor![f32; 4],
    #[tensor(name = "mask", default = <Tensor![bool; dyn]>::full_with(true, &[5]).unwrap())]
    r#type: Tensor![bool; dyn],
}

/// A tuple struct: `head.weight` by its name, the other by that of a struct at the same place.
#[derive(Debug, PartialEq, FromTensors)]
struct Head(#[tensor(name = "weight")] Tensor![f32; dyn, 4], #[tensor(flatten)] Table, #[tensor(skip)] ());

#[derive(Debug, PartialEq, FromTensors)]
struct Table {
    table: Tensor![i32; 2, 3],
}

/// What stands in every file: the elements of the tensor at a place of `make.py` count from 100 times that place.
fn counting(place: usize, len: usize) -> impl Iterator<Item = f32> {
    (100 * place..100 * place + len).map(|x| x as f32)
}

fn check<V: Dim>(model: &Encoder<V>) {
    assert_eq!(model.embed.shape(), [5, 4]);
    assert!(model.embed.iter().copied().eq(counting(0, 20)));
    for (place, layer) in [(1, &model.layers[0]), (4, &model.layers[1])] {
        let weight = &layer.attention.weight;
        assert_eq!(weight.shape(), [4, 6]);
        // The file has (6, 4).
        assert!(weight.t().iter().copied().eq(counting(place, 24)));
        assert_eq!(layer.calls, 7);
    }
    assert!(model.layers[0].attention.bias.as_ref().unwrap().iter().copied().eq(counting(2, 6)));
    assert!(model.layers[1].attention.bias.is_none());
    assert_eq!([model.layers[0].scale[[]], model.layers[1].scale[[]]], [300.0, 500.0]);
    assert_eq!(model.list, model.layers);
    assert_eq!(model.head.0.shape(), [3, 4]);
    assert!(model.head.0.iter().copied().eq(counting(6, 12)));
    assert_eq!(model.head.1.table.as_slice(), [700, 701, 702, 703, 704, 705]);
    assert_eq!((&model.norm, model.r#type.as_slice()), (&Tensor::zeros(), &[true; 5][..]));
}

#[test]
fn a_model_is_filled_from_each_format() {
    check::<Vocab>(&Encoder::from_source(&SafeTensors::from_bytes(SAFETENSORS).unwrap()).unwrap());
    check::<Width>(&Encoder::from_source(&Npz::from_bytes(NPZ).unwrap()).unwrap());
    check::<conformable::Dyn>(&Encoder::from_source(&&Npz::from_bytes(DEFLATED).unwrap()).unwrap());
    // The first bytes tell the format, not the name.
    for file in ["encoder.safetensors", "encoder.npz", "deflated.npz"] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/models").join(file);
        check::<Vocab>(&Encoder::load(path).unwrap());
    }
}

/// Five fields, and each is wrong in another way.
#[derive(Debug, FromTensors)]
#[tensor(prefix = "model.")]
struct FiveMistakes {
    #[tensor(name = "embed")]
    _embed: Tensor![f32; dyn Vocab, 6],
    #[tensor(name = "layers.0.attn")]
    _attention: Linear<f32, 6, 4>,
    #[tensor(name = "layers.0.scales")]
    _scale: Tensor![f64],
    #[tensor(name = "head.table")]
    _table: Tensor![i64; dyn Width, 3],
}

const FIVE_LINES: &str = " does not fill the model, 5 errors [C019]
  tensor 'model.embed' has shape (5, 4), expected (Vocab, 6): axis 1 is 4, not 6
  tensor 'model.layers.0.attn.weight' has shape (6, 4), expected (4, 6), the transpose of (6, 4): axis 0 is 6, not 4; it fits \
without `#[tensor(transpose)]`
  tensor 'model.layers.0.attn.bias' has shape (6,), expected (4,): axis 0 is 6, not 4
  there is no tensor 'model.layers.0.scales', did you mean 'model.layers.0.scale'?
  tensor 'model.head.table' has elements i32, expected i64; load them as they are, then convert with `map`";

#[test]
fn five_mistakes_are_one_error_of_five_lines() {
    let safetensors = FiveMistakes::from_source(&SafeTensors::from_bytes(SAFETENSORS).unwrap());
    let npz = FiveMistakes::from_source(&Npz::from_bytes(NPZ).unwrap());
    for errors in [safetensors.unwrap_err(), npz.unwrap_err()] {
        assert_eq!(errors.to_string(), format!("<bytes>{FIVE_LINES}"));
        assert_eq!(errors.len(), 5);
        let kinds = [LoadError::is_shape, LoadError::is_missing, LoadError::is_element];
        assert_eq!(kinds.map(|kind| errors.iter().filter(|error| kind(error)).count()), [3, 1, 1]);
        let tensors: Vec<_> = errors.iter().map(|error| error.tensor().unwrap()).collect();
        assert_eq!(tensors[3], "model.layers.0.scales");
        assert_eq!(format!("{errors:?}"), format!("LoadErrors({errors})"));
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/models/encoder.npz");
    assert_eq!(FiveMistakes::load(path).unwrap_err().to_string(), format!("{path}{FIVE_LINES}"));
}

/// The lines of a load that is not strict, and of one that is.
fn lines<M: FromTensors>(
    tensors: &[(&str, &dyn conformable::Stored<safetensors::Code>)],
) -> [Vec<String>; 2] {
    let bytes = safetensors::to_vec(tensors).unwrap();
    let file = SafeTensors::from_bytes(&bytes).unwrap();
    let lines = |loaded: Result<M, LoadErrors>| {
        let errors = loaded.err().into_iter().flatten();
        errors.map(|error| format!("{error:#}")).collect()
    };
    [lines(M::from_source(&file)), lines(M::from_source_strict(&file))]
}

/// A const parameter may have the name of an axis.
#[test]
fn parameters_may_have_any_name() {
    conformable::dim! { H }
    #[derive(FromTensors)]
    struct Layer<'a, T: conformable::FileElement, const H: usize> {
        weight: Tensor![T; H, 2],
        #[tensor(skip)]
        _of: std::marker::PhantomData<&'a ()>,
    }
    let _: Option<H> = None;
    let bytes = safetensors::to_vec(&[("weight", &<Tensor![f32; 3, 2]>::ones())]).unwrap();
    let layer = Layer::<'_, f32, 3>::from_source(&SafeTensors::from_bytes(&bytes).unwrap()).unwrap();
    assert_eq!(layer.weight.shape(), [3, 2]);
}

#[test]
fn what_belongs_to_no_field_is_told_on_request() {
    let file = SafeTensors::from_bytes(SAFETENSORS).unwrap();
    let errors = Encoder::<Vocab>::from_source_strict(&file).err().unwrap();
    assert_eq!(
        errors.to_string(),
        "<bytes> does not fill the model, 1 error [C019]\n  tensor 'optimizer.step' belongs to no field",
    );
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/models/encoder.safetensors");
    assert!(Encoder::<Vocab>::load_strict(path).err().unwrap().iter().all(LoadError::is_unused));
    assert!(Encoder::<Vocab>::load(path).is_ok());

    // What could not be read belongs to its field all the same.
    let (w, v) = (<Tensor![i32; 3, 2]>::ones(), <Tensor![i32; 2]>::ones());
    assert_eq!(
        lines::<Table>(&[("table", &w), ("v", &v)]),
        [
            vec![
                "tensor 'table' has shape (3, 2), expected (2, 3): axis 0 is 3, not 2; it fits with `#[tensor(transpose)]`"
            ],
            vec![
                "tensor 'table' has shape (3, 2), expected (2, 3): axis 0 is 3, not 2; it fits with `#[tensor(transpose)]`",
                "tensor 'v' belongs to no field",
            ],
        ],
    );
}

#[test]
fn a_name_of_an_axis_has_one_length_in_a_model() {
    #[derive(FromTensors)]
    struct Tied {
        #[tensor(name = "embed")]
        _embed: Tensor![f32; dyn Vocab, dyn Width],
        #[tensor(name = "head", transpose)]
        _head: Tensor![f32; dyn Width, dyn Vocab],
    }
    let embed = <Tensor![f32; 5, 4]>::ones();
    assert_eq!(lines::<Tied>(&[("embed", &embed), ("head", &embed)]), [vec![""; 0], vec![]]);
    let head = <Tensor![f32; 6, 4]>::ones();
    let told = "axis `Vocab` is 6 in tensor 'head' and 5 in tensor 'embed'; a name has one length in a model";
    assert_eq!(lines::<Tied>(&[("embed", &embed), ("head", &head)]), [vec![told], vec![told]]);
}

#[test]
fn a_file_that_cannot_be_read_is_one_line() {
    let error = Table::load("tests/models/no_such.file").unwrap_err();
    assert!(error.iter().all(LoadError::is_io) && error.len() == 1);
    assert!(error.to_string().starts_with("tests/models/no_such.file: "), "{error}");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/models/make.py");
    let error = Table::load(folder).unwrap_err();
    assert!(error.iter().all(LoadError::is_malformed), "{error}");
    // A zip archive, as `torch.save` writes one: an end of the central directory and nothing else.
    let zip = std::env::temp_dir().join(format!("conformable-{}.pt", std::process::id()));
    std::fs::write(&zip, [b"PK\x05\x06".as_slice(), &[0; 18]].concat()).unwrap();
    let error = Table::load(&zip).unwrap_err();
    std::fs::remove_file(&zip).unwrap();
    assert!(error.to_string().contains("without arrays of NumPy; for PyTorch,"), "{error}");
}

/// A struct has its elements' type as a parameter, and itself inside.
#[derive(FromTensors)]
struct Tree<T> {
    value: Tensor![T; 2],
    next: Option<Box<Tree<T>>>,
}

fn depth<T: FileElement>(file: &impl TensorSource) -> usize {
    let mut tree = Tree::<T>::from_source(file).ok().map(Box::new);
    std::iter::from_fn(|| tree.take().map(|node| (node.value.len(), tree = node.next))).count()
}

#[test]
fn a_struct_may_be_generic_and_recursive() {
    let x = <Tensor![u8; 2]>::ones();
    let bytes = safetensors::to_vec(&[("value", &x), ("next.value", &x), ("next.next.value", &x)]).unwrap();
    let file = SafeTensors::from_bytes(&bytes).unwrap();
    assert_eq!((depth::<u8>(&file), depth::<i8>(&file)), (3, 0));
}

/// The errors of the README are those that are printed.
#[test]
fn the_readme_shows_what_is_told() {
    #[derive(FromTensors)]
    struct Network {
        #[tensor(name = "fc1")]
        _hidden: Linear<f32, 64, 48>,
        #[tensor(name = "fc2")]
        _output: Output,
        #[tensor(name = "fc3")]
        _third: Linear<f32, 10, 10>,
    }
    #[derive(FromTensors)]
    struct Output {
        #[tensor(name = "weight", transpose)]
        _weight: Tensor![f32; 48, 10],
        #[tensor(name = "bias")]
        _bias: Tensor![f64; 10],
    }
    let told = Network::load("examples/digits/model.safetensors").err().unwrap().to_string();
    let readme = include_str!("../README.md");
    let shown =
        readme.split("<!-- model errors -->\n```text\n").nth(1).and_then(|rest| rest.split("\n```\n").next());
    assert_eq!(shown, Some(told.as_str()));
}

/// Names of the expansion, and of the prelude, are the user's.
#[test]
fn items_and_fields_may_have_any_name() {
    #![allow(non_camel_case_types, dead_code)]
    struct Option;
    struct Ok;
    struct Some;
    struct Loaded;
    struct Default;
    mod conformable {}
    mod core {}
    mod std {}
    #[derive(FromTensors)]
    struct FromTensors {
        loading: Tensor![i32; 2],
        field_0: Tensor![i32; 2],
        #[tensor(name = "source", default)]
        field_1: Tensor![i32; 2],
    }
    let x = tensor(1);
    let bytes = safetensors::to_vec(&[("field_0", &x), ("loading", &tensor(2))]).unwrap();
    let model: FromTensors =
        ::conformable::FromTensors::from_source(&SafeTensors::from_bytes(&bytes).unwrap()).unwrap();
    assert_eq!([model.field_0[[0]], model.loading[[1]], model.field_1[[0]]], [1, 2, 0]);
}

fn tensor(value: i32) -> Tensor![i32; 2] {
    Tensor::full(value)
}
