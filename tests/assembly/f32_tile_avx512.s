.LBB85_32:
	vmovups	-192(%rsi), %zmm24
	vmovups	-128(%rsi), %zmm25
	vmovups	-64(%rsi), %zmm26
	vmovups	(%rsi), %zmm27
	vbroadcastss	(%r8), %zmm28
	vfmadd231ps	%zmm24, %zmm28, %zmm23
	vfmadd231ps	%zmm25, %zmm28, %zmm22
	vfmadd231ps	%zmm26, %zmm28, %zmm21
	vfmadd231ps	%zmm28, %zmm27, %zmm20
	vbroadcastss	(%r8,%r14), %zmm28
	addq	%r14, %r8
	vfmadd231ps	%zmm24, %zmm28, %zmm19
	vfmadd231ps	%zmm25, %zmm28, %zmm18
	vfmadd231ps	%zmm26, %zmm28, %zmm17
	vbroadcastss	(%r14,%r8), %zmm29
	vfmadd231ps	%zmm28, %zmm27, %zmm16
	addq	%r14, %r8
	vfmadd231ps	%zmm24, %zmm29, %zmm15
	vfmadd231ps	%zmm25, %zmm29, %zmm14
	vfmadd231ps	%zmm26, %zmm29, %zmm13
	vfmadd231ps	%zmm29, %zmm27, %zmm12
	vbroadcastss	(%r14,%r8), %zmm28
	addq	%r14, %r8
	vfmadd231ps	%zmm24, %zmm28, %zmm11
	vfmadd231ps	%zmm25, %zmm28, %zmm10
	vfmadd231ps	%zmm26, %zmm28, %zmm9
	vfmadd231ps	%zmm28, %zmm27, %zmm8
	vbroadcastss	(%r14,%r8), %zmm28
	addq	%r14, %r8
	vfmadd231ps	%zmm24, %zmm28, %zmm7
	vfmadd231ps	%zmm25, %zmm28, %zmm6
	vfmadd231ps	%zmm26, %zmm28, %zmm5
	vfmadd231ps	%zmm28, %zmm27, %zmm4
	vbroadcastss	(%r14,%r8), %zmm28
	vfmadd231ps	%zmm24, %zmm28, %zmm3
	vfmadd231ps	%zmm25, %zmm28, %zmm2
	vfmadd231ps	%zmm26, %zmm28, %zmm1
	vfmadd231ps	%zmm27, %zmm28, %zmm0
	prefetcht0	(%rcx)
	addq	%r15, %rcx
	addq	%r9, %rsi
	addq	%r14, %r8
	addq	%r12, %r8
	decq	%rbx
	jne	.LBB85_32
