.LBB77_9:
	vmovups	(%rbx), %zmm9
	vbroadcastf64x4	32(%rbx,%r9,4), %zmm10
	vbroadcastss	(%r14), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm8
	vbroadcastss	(%r14,%rcx,4), %zmm12
	vfmadd231ps	%zmm9, %zmm12, %zmm6
	kmovd	%edi, %k1
	#APP

	vblendmps	%zmm12, %zmm11, %zmm11 {%k1}

	#NO_APP
	vbroadcastss	(%r14,%rcx,8), %zmm12
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vfmadd231ps	%zmm9, %zmm12, %zmm4
	vbroadcastss	(%r14,%rdx), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm1
	#APP

	vblendmps	%zmm11, %zmm12, %zmm11 {%k1}

	#NO_APP
	vbroadcastss	(%r14,%r8), %zmm12
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vfmadd231ps	%zmm9, %zmm12, %zmm3
	vbroadcastss	(%r14,%rsi), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm0
	#APP

	vblendmps	%zmm11, %zmm12, %zmm9 {%k1}

	#NO_APP
	vfmadd231ps	%zmm9, %zmm10, %zmm2
	prefetcht0	(%r10)
	addq	%r13, %r10
	addq	%rbp, %r14
	addq	%rax, %rbx
	decq	%r15
	jne	.LBB77_9
