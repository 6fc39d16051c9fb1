"""Makes orders.csv: networks with the cheapest order of each, by opt_einsum.

    pip install opt_einsum==3.4.0
    python3 orders.py > orders.csv

A row is: equation; length of each label; FLOPs and largest intermediate of the cheapest order; the same of the order that
opt_einsum's `optimal` finds; FLOPs of one loop over all labels. Costs are `opt_einsum.helpers.flop_count` and the figures
those of `PathInfo`.

`optimal` is not always the cheapest by these figures, for its search counts an addition only where a summed label is in both
terms, and takes the cost of two terms from a cache that does not look at the others. So the cheapest is searched here too, over all
orders, with the functions of opt_einsum that `PathInfo` uses; it is never dearer, and the rows where it is cheaper say so by
their two figures. Of orders that are equally cheap, the one whose largest intermediate is smallest counts.
"""

import functools
import random
import sys

import opt_einsum
from opt_einsum.helpers import compute_size_by_dict, find_contraction, flop_count

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def cheapest(terms, output, lengths):
    """FLOPs and largest intermediate of the best of all orders."""
    everything = frozenset(range(len(terms)))

    def kept(part):
        if len(part) == 1:
            return frozenset(terms[min(part)])
        inside = frozenset().union(*(terms[i] for i in part))
        return inside & frozenset(output).union(*(terms[i] for i in everything - part))

    @functools.cache
    def best(part):
        if len(part) == 1:
            return 0, 0
        found = []
        first, *rest = sorted(part)
        for choice in range(2 ** len(rest) - 1):
            left = frozenset([first] + [x for bit, x in enumerate(rest) if choice >> bit & 1])
            pair = [kept(left), kept(part - left)]
            others = [frozenset(terms[i]) for i in everything - part]
            result, _, removed, loops = find_contraction((0, 1), pair + others, frozenset(output))
            here = flop_count(loops, bool(removed), 2, lengths)
            (flops_l, most_l), (flops_r, most_r) = best(left), best(part - left)
            most = max(most_l, most_r, compute_size_by_dict(result, lengths))
            found.append((flops_l + flops_r + here, most))
        return min(found)

    return best(everything)


def row(equation, lengths):
    terms, output = equation.split("->")
    terms = terms.split(",")
    shapes = [tuple(lengths[x] for x in term) for term in terms]
    _, info = opt_einsum.contract_path(equation, *shapes, shapes=True, optimize="optimal")
    flops, largest = cheapest(terms, output, lengths)
    assert flops <= info.opt_cost
    if flops < info.opt_cost:
        print(f"cheaper than opt_einsum's: {equation}", file=sys.stderr)
    used = sorted(set("".join(terms)))
    text = " ".join(f"{x}={lengths[x]}" for x in used)
    figures = flops, largest, int(info.opt_cost), int(info.largest_intermediate), int(info.naive_cost)
    print(equation, text, *figures, sep=";")


def named():
    """Networks with a shape that has a name: equation and the lengths of its labels in order of their letters."""
    # Chains of matrices and vectors.
    yield "ij,jk,kl,lm->im", [10, 1000, 5, 1000, 10]
    yield "ij,jk->ik", [3, 4, 5]
    yield "ij,jk,kl->il", [10, 100, 5, 50]
    yield "ij,jk,kl,lm,mn,no->io", [30, 35, 15, 5, 10, 20, 25]
    yield "ij,jk,kl,lm,mn,no,op->ip", [40, 20, 30, 10, 30, 7, 50, 2]
    yield "ij,jk,kl,lm,mn,no,op,pq->iq", [5, 60, 8, 90, 3, 70, 2, 100, 4]
    yield "i,ij,jk,k->", [20, 30, 40]
    yield "ij,jk,kl,l->i", [100, 90, 80, 70]
    yield "bij,bjk,bkl->bil", [8, 20, 3, 30, 4]
    # Two orders that are equally cheap.
    yield "ab,bc,cd->ad", [3, 4, 6, 4]
    # Stars.
    yield "ia,ib,ic->abc", [4, 5, 6, 30]
    yield "ia,ib,ic,id->abcd", [2, 3, 4, 5, 60]
    yield "abcd,ai,bj,ck,dl->ijkl", [9, 8, 7, 6, 2, 3, 4, 5]
    yield "abcdef,ag,bh,ci,dj,ek,fl->ghijkl", [3, 4, 3, 4, 3, 4, 2, 2, 5, 5, 2, 2]
    yield "abcde,a,b,c,d,e->", [3, 4, 5, 6, 7]
    # Rings.
    yield "ij,jk,ki->", [10, 20, 30]
    yield "ij,jk,kl,li->", [10, 2, 30, 4]
    yield "ij,jk,kl,lm,mi->", [7, 11, 3, 13, 5]
    yield "aij,bjk,cki->abc", [3, 4, 5, 6, 7, 8]
    yield "aij,bjk,ckl,dli->abcd", [2, 2, 2, 2, 9, 10, 11, 12]
    yield "aij,bjk,ckl,dlm,eml,fmi->abcdef", [2, 2, 2, 2, 2, 2, 5, 6, 5, 6, 5]
    # Trees.
    yield "abc,ad,be,cf->def", [10, 11, 12, 3, 4, 5]
    yield "ab,bcd,cef,dgh->aefgh", [5, 6, 7, 8, 2, 3, 2, 3]
    yield "ab,ac,bd,be,cf,cg->defg", [20, 10, 10, 3, 4, 5, 6]
    yield "ab,ac,bd,be,cf,cg,dh,gi->aefhi", [6, 5, 4, 3, 7, 2, 5, 6, 3]
    # Attention: scores, values, both, grouped heads, projections.
    yield "bqhd,bkhd->bhqk", [2, 16, 4, 10, 12]
    yield "bhqk,bkhd->bqhd", [2, 16, 4, 10, 12]
    yield "bhqd,bhkd,bhkv->bhqv", [2, 16, 4, 100, 90, 8]
    yield "bqgrd,bkgd,bkgv->bqgrv", [2, 16, 2, 50, 60, 3, 8]
    yield "bqm,mhd,bkn,nhd->bhqk", [2, 8, 4, 20, 32, 32, 25]
    yield "bqm,mhd,bkn,nhd,bko,ohv->bhqv", [2, 8, 4, 20, 32, 32, 32, 25, 8]
    yield "bqm,mhd,bkn,nhd,bko,ohv,hvw->bqw", [2, 4, 2, 9, 16, 16, 16, 8, 4, 16]
    # Tucker, CP, Khatri-Rao, bilinear forms.
    yield "abc,ia,jb,kc->ijk", [3, 4, 5, 20, 30, 40]
    yield "abcd,ia,jb,kc,ld->ijkl", [2, 3, 2, 3, 10, 11, 12, 13]
    yield "ijk,ia,jb,kc->abc", [3, 4, 5, 20, 30, 40]
    yield "ir,jr,kr->ijk", [20, 30, 40, 6]
    yield "r,ir,jr,kr,lr->ijkl", [8, 9, 10, 11, 4]
    yield "ijk,jr,kr->ir", [20, 30, 40, 6]
    yield "ijkl,jr,kr,lr->ir", [9, 10, 11, 12, 4]
    yield "ir,jr,kr,ijk->", [12, 13, 14, 5]
    yield "bi,oij,bj->bo", [32, 20, 25, 10]
    yield "i,ij,j->", [40, 50]
    # Matrix product states and operators.
    yield "ia,aib->b", [6, 7, 3]
    yield "pa,aqb,brc,cs->pqrs", [5, 6, 5, 2, 2, 2, 2]
    yield "pa,aqb,brc,cs,pd,dqe,erf,fs->", [5, 6, 5, 4, 7, 4, 2, 2, 2, 2]
    yield "xy,xpa,ypb->ab", [4, 5, 2, 6, 7]
    yield "axe,apb,xpqy,eqf->byf", [4, 5, 3, 6, 2, 3, 7, 8]
    # Labels in three terms and more.
    yield "ij,ij,ij->", [10, 20]
    yield "ij,ij,ij,ij->ij", [10, 20]
    yield "ax,bx,cx,dx->abcd", [3, 4, 5, 6, 20]
    yield "ax,bxy,cxy,dy->abcd", [3, 4, 5, 6, 10, 11]
    yield "abx,bcx,cdx,dax->", [4, 5, 6, 7, 8]
    yield "ijx,jkx,klx,lmx,mix->x", [3, 4, 5, 6, 7, 10]
    # Diagonals, traces and labels that one term sums alone.
    yield "ii,ij,j->", [30, 20]
    yield "iij,jk,kk->ik", [10, 20, 30]
    yield "ij,ji,ii->", [15, 25]
    yield "ij,k->", [10, 20, 30]
    yield "ijk,l,lm->m", [10, 11, 12, 13, 14]
    yield "aab,bcc,cdd,d->a", [5, 6, 7, 8]
    # Outer products.
    yield "i,j->ij", [10, 20]
    yield "i,j,k,l->ijkl", [3, 4, 5, 6]
    yield "i,j,k,ijk->", [10, 11, 12]
    yield "a,b,abxyz,xyz->", [2, 3, 4, 5, 6]
    yield "ab,cd,abcdx->x", [2, 2, 2, 2, 50]
    # Lengths of 1 and 0, and terms without axes.
    yield "ij,jk,kl->il", [1, 1, 1, 1]
    yield "ij,jk,kl,lm->im", [1, 50, 1, 60, 1]
    yield ",ij,,jk,kl->il", [10, 2, 30, 4]
    yield ",,->", []
    yield "ij,jk,kl,lm->im", [10, 0, 5, 7, 3]


def random_network(rng, operands):
    labels = LETTERS[: rng.randint(operands, operands + 4)]
    terms = ["".join(rng.choice(labels) for _ in range(rng.choice([1, 2, 2, 3, 3, 4]))) for _ in range(operands)]
    used = sorted(set("".join(terms)))
    output = rng.sample(used, rng.randint(0, min(4, len(used))))
    lengths = {x: rng.choice([1, 2, 2, 3, 4, 5, 7, 10, 16]) for x in used}
    return f"{','.join(terms)}->{''.join(output)}", lengths


def main():
    print("equation;lengths;flops;largest;opt_einsum_flops;opt_einsum_largest;naive_flops")
    for equation, lengths in named():
        used = sorted(set(equation) & set(LETTERS))
        assert len(used) == len(lengths), equation
        row(equation, dict(zip(used, lengths)))
    rng = random.Random(3)
    for operands in [2, 3, 3, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 8, 8, 8]:
        row(*random_network(rng, operands))


main()
