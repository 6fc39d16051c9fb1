.LBB53_10:
	vmovups	(%r8), %ymm12
	vmovups	32(%r8), %ymm13
	vbroadcastss	(%r9), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	(%r9,%rbx), %ymm14
	addq	%rbx, %r9
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	(%rbx,%r9), %ymm14
	addq	%rbx, %r9
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vbroadcastss	(%rbx,%r9), %ymm15
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	addq	%rbx, %r9
	vfmadd231ps	%ymm12, %ymm15, %ymm5
	vfmadd231ps	%ymm15, %ymm13, %ymm4
	vbroadcastss	(%rbx,%r9), %ymm14
	addq	%rbx, %r9
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	(%rbx,%r9), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm14, %ymm13, %ymm0
	vmovups	%ymm12, (%rdx)
	vmovups	%ymm13, 32(%rdx)
	prefetcht0	(%r8,%rdi)
	addq	$64, %rdx
	addq	%rcx, %r8
	addq	%r14, %r9
	decq	%rbp
	jne	.LBB53_10
