.LBB49_11:
	vmovups	-32(%rax), %ymm12
	vbroadcastss	(%r10), %ymm14
	vmovups	(%rax), %ymm13
	vfmadd231ps	%ymm12, %ymm14, %ymm6
	vbroadcastss	(%r10,%r14), %ymm15
	vfmadd231ps	%ymm14, %ymm13, %ymm11
	addq	%r14, %r10
	vfmadd231ps	%ymm12, %ymm15, %ymm10
	vfmadd231ps	%ymm15, %ymm13, %ymm9
	vbroadcastss	(%r14,%r10), %ymm14
	addq	%r14, %r10
	vfmadd231ps	%ymm12, %ymm14, %ymm8
	vfmadd231ps	%ymm14, %ymm13, %ymm7
	vbroadcastss	(%r14,%r10), %ymm14
	addq	%r14, %r10
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	(%r14,%r10), %ymm14
	addq	%r14, %r10
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vbroadcastss	(%r14,%r10), %ymm15
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vfmadd231ps	%ymm12, %ymm15, %ymm1
	vfmadd231ps	%ymm13, %ymm15, %ymm0
	prefetcht0	(%rcx)
	addq	%r15, %rcx
	addq	%r13, %rax
	addq	%rbp, %r10
	decq	%rdi
	jne	.LBB49_11
