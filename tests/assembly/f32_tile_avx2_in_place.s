.LBB65_28:
	movq	%r11, %rbx
	movq	%rcx, %r8
	vmovups	(%rcx), %ymm12
	vbroadcastss	(%r11), %ymm14
	vmovups	32(%rcx), %ymm13
	vfmadd231ps	%ymm12, %ymm14, %ymm6
	vfmadd231ps	%ymm14, %ymm13, %ymm11
	addq	%r14, %r11
	vbroadcastss	(%rbx,%r14), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	(%r14,%r11), %ymm14
	addq	%r14, %r11
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	(%r14,%r11), %ymm14
	addq	%r14, %r11
	vfmadd231ps	%ymm12, %ymm14, %ymm4
	vfmadd231ps	%ymm14, %ymm13, %ymm5
	vbroadcastss	(%r14,%r11), %ymm14
	addq	%r14, %r11
	vfmadd231ps	%ymm12, %ymm14, %ymm2
	vbroadcastss	(%r14,%r11), %ymm15
	vfmadd231ps	%ymm14, %ymm13, %ymm3
	addq	%r14, %r11
	vfmadd231ps	%ymm12, %ymm15, %ymm0
	vfmadd231ps	%ymm13, %ymm15, %ymm1
	prefetcht0	(%rdx)
	vmovups	(%rcx,%r10), %ymm12
	vbroadcastss	(%r13,%r11), %ymm14
	vmovups	32(%rcx,%r10), %ymm13
	addq	%r13, %r11
	vfmadd231ps	%ymm12, %ymm14, %ymm0
	vfmadd231ps	%ymm14, %ymm13, %ymm1
	vbroadcastss	(%r12,%r11), %ymm14
	addq	%r12, %r11
	vfmadd231ps	%ymm12, %ymm14, %ymm2
	vfmadd231ps	%ymm14, %ymm13, %ymm3
	vbroadcastss	(%r12,%r11), %ymm14
	addq	%r12, %r11
	vfmadd231ps	%ymm12, %ymm14, %ymm4
	vfmadd231ps	%ymm14, %ymm13, %ymm5
	vbroadcastss	(%r12,%r11), %ymm14
	addq	%r10, %rcx
	addq	%r12, %r11
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	(%r12,%r11), %ymm14
	addq	%r12, %r11
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	(%r12,%r11), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm6
	vfmadd231ps	%ymm13, %ymm14, %ymm11
	prefetcht0	(%rdx,%rax)
	addq	%rax, %rdx
	addq	%rax, %rdx
	addq	%r10, %rcx
	addq	%r12, %r11
	addq	%r13, %r11
	decq	%rdi
	jne	.LBB65_28
