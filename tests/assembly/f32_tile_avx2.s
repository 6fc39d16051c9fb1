.LBB48_3:
	vmovups	-32(%r11), %ymm12
	vbroadcastss	(%rbx), %ymm14
	vmovups	(%r11), %ymm13
	vfmadd231ps	%ymm12, %ymm14, %ymm4
	vbroadcastss	(%rbx,%r14), %ymm15
	vfmadd231ps	%ymm14, %ymm13, %ymm11
	addq	%r14, %rbx
	vfmadd231ps	%ymm12, %ymm15, %ymm10
	vfmadd231ps	%ymm15, %ymm13, %ymm9
	vbroadcastss	(%r14,%rbx), %ymm14
	addq	%r14, %rbx
	vfmadd231ps	%ymm12, %ymm14, %ymm8
	vfmadd231ps	%ymm14, %ymm13, %ymm7
	vbroadcastss	(%r14,%rbx), %ymm14
	addq	%r14, %rbx
	vfmadd231ps	%ymm12, %ymm14, %ymm6
	vfmadd231ps	%ymm14, %ymm13, %ymm5
	vbroadcastss	(%r14,%rbx), %ymm14
	addq	%r14, %rbx
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vbroadcastss	(%r14,%rbx), %ymm15
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vfmadd231ps	%ymm12, %ymm15, %ymm1
	vfmadd231ps	%ymm13, %ymm15, %ymm0
	prefetcht0	(%r10)
	addq	%r15, %r10
	addq	%r13, %r11
	addq	%r12, %rbx
	decq	%r9
	jne	.LBB48_3
