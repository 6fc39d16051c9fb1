.LBB65_24:
	vmovups	-32(%r8), %ymm13
	vmovups	(%r8), %ymm12
	vbroadcastss	(%rbx), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm6
	vfmadd231ps	%ymm14, %ymm12, %ymm11
	vbroadcastss	(%rbx,%r14), %ymm14
	addq	%r14, %rbx
	vfmadd231ps	%ymm13, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm12, %ymm10
	vbroadcastss	(%r14,%rbx), %ymm14
	addq	%r14, %rbx
	vfmadd231ps	%ymm13, %ymm14, %ymm7
	vbroadcastss	(%r14,%rbx), %ymm15
	vfmadd231ps	%ymm14, %ymm12, %ymm8
	addq	%r14, %rbx
	vfmadd231ps	%ymm13, %ymm15, %ymm4
	vfmadd231ps	%ymm15, %ymm12, %ymm5
	vbroadcastss	(%r14,%rbx), %ymm14
	addq	%r14, %rbx
	vfmadd231ps	%ymm13, %ymm14, %ymm2
	vfmadd231ps	%ymm14, %ymm12, %ymm3
	vbroadcastss	(%r14,%rbx), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	incq	%rdi
	prefetcht0	(%rdx)
	addq	%rax, %rdx
	addq	%r10, %r8
	addq	%r14, %rbx
	addq	%rbp, %rbx
	cmpq	%r9, %rdi
	jb	.LBB65_24
