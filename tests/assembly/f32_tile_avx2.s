.LBB65_24:
	vmovups	-32(%r11), %ymm13
	vmovups	(%r11), %ymm12
	vbroadcastss	(%rbp), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm6
	vfmadd231ps	%ymm14, %ymm12, %ymm11
	vbroadcastss	(%rbp,%rbx), %ymm14
	addq	%rbx, %rbp
	vfmadd231ps	%ymm13, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm12, %ymm10
	vbroadcastss	(%rbx,%rbp), %ymm14
	addq	%rbx, %rbp
	vfmadd231ps	%ymm13, %ymm14, %ymm7
	vbroadcastss	(%rbx,%rbp), %ymm15
	vfmadd231ps	%ymm14, %ymm12, %ymm8
	addq	%rbx, %rbp
	vfmadd231ps	%ymm13, %ymm15, %ymm4
	vfmadd231ps	%ymm15, %ymm12, %ymm5
	vbroadcastss	(%rbx,%rbp), %ymm14
	addq	%rbx, %rbp
	vfmadd231ps	%ymm13, %ymm14, %ymm2
	vfmadd231ps	%ymm14, %ymm12, %ymm3
	vbroadcastss	(%rbx,%rbp), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	incq	%rcx
	prefetcht0	(%rdx)
	addq	%r14, %rdx
	addq	%r9, %r11
	addq	%rbx, %rbp
	addq	%r13, %rbp
	cmpq	%r8, %rcx
	jb	.LBB65_24
