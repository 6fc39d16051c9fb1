.LBB53_10:
	vmovups	(%r9), %ymm12
	vmovups	32(%r9), %ymm13
	vbroadcastss	(%r10), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	(%r10,%r14), %ymm14
	addq	%r14, %r10
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	(%r14,%r10), %ymm14
	addq	%r14, %r10
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vbroadcastss	(%r14,%r10), %ymm15
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	addq	%r14, %r10
	vfmadd231ps	%ymm12, %ymm15, %ymm5
	vfmadd231ps	%ymm15, %ymm13, %ymm4
	vbroadcastss	(%r14,%r10), %ymm14
	addq	%r14, %r10
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	(%r14,%r10), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm14, %ymm13, %ymm0
	vmovups	%ymm12, (%rsi)
	vmovups	%ymm13, 32(%rsi)
	prefetcht0	(%r9,%r15)
	addq	$64, %rsi
	addq	%rdx, %r9
	addq	%r12, %r10
	decq	%rax
	jne	.LBB53_10
