.LBB85_35:
	vmovups	-192(%rbp), %zmm24
	vmovups	-128(%rbp), %zmm25
	vmovups	-64(%rbp), %zmm26
	vbroadcastss	(%rsi), %zmm27
	vmovups	(%rbp), %zmm28
	vfmadd231ps	%zmm24, %zmm27, %zmm23
	vfmadd231ps	%zmm25, %zmm27, %zmm22
	vfmadd231ps	%zmm26, %zmm27, %zmm21
	vfmadd231ps	%zmm27, %zmm28, %zmm20
	vbroadcastss	(%rsi,%r10), %zmm27
	addq	%r10, %rsi
	vfmadd231ps	%zmm24, %zmm27, %zmm19
	vfmadd231ps	%zmm25, %zmm27, %zmm18
	vfmadd231ps	%zmm26, %zmm27, %zmm17
	vfmadd231ps	%zmm27, %zmm28, %zmm16
	vbroadcastss	(%r10,%rsi), %zmm27
	addq	%r10, %rsi
	vfmadd231ps	%zmm24, %zmm27, %zmm15
	vfmadd231ps	%zmm25, %zmm27, %zmm14
	vfmadd231ps	%zmm26, %zmm27, %zmm13
	vbroadcastss	(%r10,%rsi), %zmm29
	vfmadd231ps	%zmm27, %zmm28, %zmm12
	addq	%r10, %rsi
	vfmadd231ps	%zmm24, %zmm29, %zmm11
	vfmadd231ps	%zmm25, %zmm29, %zmm10
	vfmadd231ps	%zmm26, %zmm29, %zmm9
	vfmadd231ps	%zmm29, %zmm28, %zmm8
	vbroadcastss	(%r10,%rsi), %zmm27
	addq	%r10, %rsi
	vfmadd231ps	%zmm24, %zmm27, %zmm7
	vfmadd231ps	%zmm25, %zmm27, %zmm6
	vfmadd231ps	%zmm26, %zmm27, %zmm5
	vfmadd231ps	%zmm27, %zmm28, %zmm4
	vbroadcastss	(%r10,%rsi), %zmm27
	vfmadd231ps	%zmm24, %zmm27, %zmm3
	vfmadd231ps	%zmm25, %zmm27, %zmm2
	vfmadd231ps	%zmm26, %zmm27, %zmm1
	vfmadd231ps	%zmm28, %zmm27, %zmm0
	prefetcht0	(%rcx)
	addq	%r11, %rcx
	addq	%r14, %rbp
	addq	%rbx, %rsi
	decq	%r9
	jne	.LBB85_35
