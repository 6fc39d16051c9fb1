.LBB85_23:
	movq	%r14, %rdx
	vmovups	(%rdi), %zmm25
	vmovups	64(%rdi), %zmm26
	vmovups	128(%rdi), %zmm27
	vmovups	192(%rdi), %zmm24
	vbroadcastss	(%r14), %zmm28
	vfmadd231ps	%zmm25, %zmm28, %zmm23
	vfmadd231ps	%zmm26, %zmm28, %zmm22
	vfmadd231ps	%zmm27, %zmm28, %zmm21
	vfmadd231ps	%zmm28, %zmm24, %zmm20
	addq	%r10, %r14
	vbroadcastss	(%rdx,%r10), %zmm28
	vfmadd231ps	%zmm25, %zmm28, %zmm19
	vfmadd231ps	%zmm26, %zmm28, %zmm18
	vfmadd231ps	%zmm27, %zmm28, %zmm17
	vbroadcastss	(%r10,%r14), %zmm29
	vfmadd231ps	%zmm28, %zmm24, %zmm16
	addq	%r10, %r14
	vfmadd231ps	%zmm25, %zmm29, %zmm15
	vfmadd231ps	%zmm26, %zmm29, %zmm14
	vfmadd231ps	%zmm27, %zmm29, %zmm13
	vfmadd231ps	%zmm29, %zmm24, %zmm12
	vbroadcastss	(%r10,%r14), %zmm28
	addq	%r10, %r14
	vfmadd231ps	%zmm25, %zmm28, %zmm11
	vfmadd231ps	%zmm26, %zmm28, %zmm10
	vfmadd231ps	%zmm27, %zmm28, %zmm9
	vfmadd231ps	%zmm28, %zmm24, %zmm8
	vbroadcastss	(%r10,%r14), %zmm28
	addq	%r10, %r14
	vfmadd231ps	%zmm25, %zmm28, %zmm7
	vfmadd231ps	%zmm26, %zmm28, %zmm6
	vfmadd231ps	%zmm27, %zmm28, %zmm5
	vfmadd231ps	%zmm28, %zmm24, %zmm4
	vbroadcastss	(%r10,%r14), %zmm28
	vfmadd231ps	%zmm25, %zmm28, %zmm3
	vfmadd231ps	%zmm26, %zmm28, %zmm2
	vfmadd231ps	%zmm27, %zmm28, %zmm1
	vmovups	(%rsi), %zmm25
	vmovups	%zmm25, (%r9)
	prefetcht0	(%rsi,%r15)
	decq	%rbp
	leaq	64(%rsi), %r12
	testq	%rbp, %rbp
	leaq	-192(%rsi,%rcx), %rsi
	cmovneq	%r12, %rsi
	movl	$4, %r12d
	cmoveq	%r12, %rbp
	vfmadd231ps	%zmm24, %zmm28, %zmm0
	addq	$64, %r9
	decq	%rax
	#APP

	# rax 

	#NO_APP
	addq	%r13, %rdi
	addq	%r10, %r14
	addq	%rbx, %r14
	testq	%rax, %rax
	jne	.LBB85_23
