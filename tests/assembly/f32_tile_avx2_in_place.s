.LBB49_7:
	movq	%r8, %r10
	movq	%rsi, %rax
	vmovups	(%rsi), %ymm12
	vbroadcastss	(%r8), %ymm14
	vmovups	32(%rsi), %ymm13
	vfmadd231ps	%ymm12, %ymm14, %ymm6
	vfmadd231ps	%ymm14, %ymm13, %ymm11
	addq	%r14, %r8
	vbroadcastss	(%r10,%r14), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm10
	vfmadd231ps	%ymm14, %ymm13, %ymm9
	vbroadcastss	(%r14,%r8), %ymm14
	addq	%r14, %r8
	vfmadd231ps	%ymm12, %ymm14, %ymm8
	vfmadd231ps	%ymm14, %ymm13, %ymm7
	vbroadcastss	(%r14,%r8), %ymm14
	addq	%r14, %r8
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	(%r14,%r8), %ymm14
	addq	%r14, %r8
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vbroadcastss	(%r14,%r8), %ymm15
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	addq	%r14, %r8
	vfmadd231ps	%ymm12, %ymm15, %ymm1
	vfmadd231ps	%ymm13, %ymm15, %ymm0
	prefetcht0	(%rcx)
	vmovups	(%rsi,%r13), %ymm12
	vbroadcastss	(%r12,%r8), %ymm14
	vmovups	32(%rsi,%r13), %ymm13
	addq	%r12, %r8
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm14, %ymm13, %ymm0
	vbroadcastss	(%r11,%r8), %ymm14
	addq	%r11, %r8
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	(%r11,%r8), %ymm14
	addq	%r11, %r8
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	(%r11,%r8), %ymm14
	addq	%r13, %rsi
	addq	%r11, %r8
	vfmadd231ps	%ymm12, %ymm14, %ymm8
	vfmadd231ps	%ymm14, %ymm13, %ymm7
	vbroadcastss	(%r11,%r8), %ymm14
	addq	%r11, %r8
	vfmadd231ps	%ymm12, %ymm14, %ymm10
	vfmadd231ps	%ymm14, %ymm13, %ymm9
	vbroadcastss	(%r11,%r8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm6
	vfmadd231ps	%ymm13, %ymm14, %ymm11
	prefetcht0	(%rcx,%r15)
	addq	%r15, %rcx
	addq	%r15, %rcx
	addq	%r13, %rsi
	addq	%r11, %r8
	addq	%r12, %r8
	decq	%rdi
	jne	.LBB49_7
