.LBB61_11:
	vmovups	-32(%rsi), %ymm13
	vmovups	(%rsi), %ymm12
	vbroadcastss	(%r11), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm6
	vfmadd231ps	%ymm14, %ymm12, %ymm11
	vbroadcastss	(%r11,%rbx), %ymm14
	addq	%rbx, %r11
	vfmadd231ps	%ymm13, %ymm14, %ymm10
	vfmadd231ps	%ymm14, %ymm12, %ymm9
	vbroadcastss	(%rbx,%r11), %ymm14
	addq	%rbx, %r11
	vfmadd231ps	%ymm13, %ymm14, %ymm8
	vbroadcastss	(%rbx,%r11), %ymm15
	vfmadd231ps	%ymm14, %ymm12, %ymm7
	addq	%rbx, %r11
	vfmadd231ps	%ymm13, %ymm15, %ymm5
	vfmadd231ps	%ymm15, %ymm12, %ymm4
	vbroadcastss	(%rbx,%r11), %ymm14
	addq	%rbx, %r11
	vfmadd231ps	%ymm13, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm12, %ymm2
	vbroadcastss	(%rbx,%r11), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm1
	vfmadd231ps	%ymm12, %ymm14, %ymm0
	incq	%r10
	prefetcht0	(%rcx)
	addq	%rax, %rcx
	addq	%rdi, %rsi
	addq	%rbx, %r11
	addq	%r13, %r11
	cmpq	%r8, %r10
	jb	.LBB61_11
