.LBB61_7:
	movq	%r14, %r11
	movq	%r9, %rsi
	vmovups	(%r9), %ymm12
	vbroadcastss	(%r14), %ymm14
	vmovups	32(%r9), %ymm13
	vfmadd231ps	%ymm12, %ymm14, %ymm6
	vfmadd231ps	%ymm14, %ymm13, %ymm11
	addq	%rbx, %r14
	vbroadcastss	(%r11,%rbx), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm10
	vfmadd231ps	%ymm14, %ymm13, %ymm9
	vbroadcastss	(%rbx,%r14), %ymm14
	addq	%rbx, %r14
	vfmadd231ps	%ymm12, %ymm14, %ymm8
	vfmadd231ps	%ymm14, %ymm13, %ymm7
	vbroadcastss	(%rbx,%r14), %ymm14
	addq	%rbx, %r14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	(%rbx,%r14), %ymm14
	addq	%rbx, %r14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vbroadcastss	(%rbx,%r14), %ymm15
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	addq	%rbx, %r14
	vfmadd231ps	%ymm12, %ymm15, %ymm1
	vfmadd231ps	%ymm13, %ymm15, %ymm0
	prefetcht0	(%rcx)
	vmovups	(%r9,%rdi), %ymm12
	vbroadcastss	(%r12,%r14), %ymm14
	vmovups	32(%r9,%rdi), %ymm13
	addq	%r12, %r14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm14, %ymm13, %ymm0
	vbroadcastss	(%r15,%r14), %ymm14
	addq	%r15, %r14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	(%r15,%r14), %ymm14
	addq	%r15, %r14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	(%r15,%r14), %ymm14
	addq	%rdi, %r9
	addq	%r15, %r14
	vfmadd231ps	%ymm12, %ymm14, %ymm8
	vfmadd231ps	%ymm14, %ymm13, %ymm7
	vbroadcastss	(%r15,%r14), %ymm14
	addq	%r15, %r14
	vfmadd231ps	%ymm12, %ymm14, %ymm10
	vfmadd231ps	%ymm14, %ymm13, %ymm9
	vbroadcastss	(%r15,%r14), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm6
	vfmadd231ps	%ymm13, %ymm14, %ymm11
	prefetcht0	(%rcx,%rax)
	addq	%rax, %rcx
	addq	%rax, %rcx
	addq	%rdi, %r9
	addq	%r15, %r14
	addq	%r12, %r14
	decq	%r10
	jne	.LBB61_7
