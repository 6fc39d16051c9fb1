.LBB65_28:
	movq	%r8, %rbp
	vmovups	(%r11), %ymm13
	vmovups	32(%r11), %ymm12
	vbroadcastss	(%r8), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm6
	vfmadd231ps	%ymm14, %ymm12, %ymm11
	vbroadcastss	(%r8,%rbx), %ymm14
	addq	%rbx, %r8
	vfmadd231ps	%ymm13, %ymm14, %ymm9
	vbroadcastss	(%rbx,%r8), %ymm15
	vfmadd231ps	%ymm14, %ymm12, %ymm10
	addq	%rbx, %r8
	vfmadd231ps	%ymm13, %ymm15, %ymm7
	vfmadd231ps	%ymm15, %ymm12, %ymm8
	vbroadcastss	(%rbx,%r8), %ymm14
	addq	%rbx, %r8
	vfmadd231ps	%ymm13, %ymm14, %ymm4
	vfmadd231ps	%ymm14, %ymm12, %ymm5
	vbroadcastss	(%rbx,%r8), %ymm14
	addq	%rbx, %r8
	vfmadd231ps	%ymm13, %ymm14, %ymm2
	vfmadd231ps	%ymm14, %ymm12, %ymm3
	vbroadcastss	(%rbx,%r8), %ymm14
	addq	%rbx, %r8
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vmovups	(%r11,%r9), %ymm13
	vmovups	32(%r11,%r9), %ymm12
	vbroadcastss	(%r12,%r8), %ymm14
	addq	%r12, %r8
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	vfmadd231ps	%ymm14, %ymm12, %ymm1
	vbroadcastss	(%r15,%r8), %ymm14
	prefetcht0	(%rdx)
	addq	%r15, %r8
	vfmadd231ps	%ymm13, %ymm14, %ymm2
	vfmadd231ps	%ymm14, %ymm12, %ymm3
	vbroadcastss	(%r15,%r8), %ymm14
	addq	%r15, %r8
	vfmadd231ps	%ymm13, %ymm14, %ymm4
	vfmadd231ps	%ymm14, %ymm12, %ymm5
	vbroadcastss	(%r15,%r8), %ymm14
	addq	%r15, %r8
	vfmadd231ps	%ymm13, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm12, %ymm8
	vbroadcastss	(%r15,%r8), %ymm14
	prefetcht0	(%r11,%r10)
	addq	%r15, %r8
	vfmadd231ps	%ymm13, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm12, %ymm10
	vbroadcastss	(%r15,%r8), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm6
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	prefetcht0	(%rdx,%r14)
	addq	%r14, %rdx
	prefetcht0	(%r11,%rax)
	addq	%r14, %rdx
	addq	%rdi, %r11
	addq	%r15, %r8
	addq	%r12, %r8
	decq	%rcx
	jne	.LBB65_28
