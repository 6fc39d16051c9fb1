.LBB5_9:
	vaddps	(%rdx,%rax), %ymm0, %ymm0
	leaq	(%rdx,%rax), %r10
	addq	$32, %r10
	vaddps	32(%rdx,%rax), %ymm1, %ymm1
	vaddps	64(%rdx,%rax), %ymm4, %ymm4
	leaq	(%rdx,%rax), %r11
	addq	$64, %r11
	leaq	(%rdx,%rax), %rbx
	addq	$96, %rbx
	vaddps	96(%rdx,%rax), %ymm2, %ymm2
.LBB5_10:
	vmovups	%ymm0, (%rdx,%rax)
	vmovups	%ymm1, (%r10)
	vmovups	%ymm4, (%r11)
	vmovups	%ymm2, (%rbx)
	subq	$-128, %r9
	addq	$80, %r8
	subq	$-128, %rax
	cmpq	$15360, %rax
	je	.LBB5_11
.LBB5_2:
	vbroadcastf128	(%rdi,%r8), %ymm1
	#APP

	# ymm1 

	#NO_APP
	vbroadcastf128	16(%rdi,%r8), %ymm0
	#APP

	# ymm0 

	#NO_APP
	vbroadcastf128	20(%rdi,%r8), %ymm3
	vbroadcastf128	36(%rdi,%r8), %ymm5
	#APP

	# ymm3 

	#NO_APP
	vmovshdup	%xmm5, %xmm2
	vshufpd	$1, %xmm5, %xmm5, %xmm4
	vshufps	$255, %xmm5, %xmm5, %xmm6
	#APP

	# ymm5 

	#NO_APP
	vmovups	(%rsi,%r8,2), %ymm7
	vmovups	32(%rsi,%r8,2), %ymm8
	vmovups	64(%rsi,%r8,2), %ymm9
	vshufps	$0, %ymm3, %ymm3, %ymm10
	vmulps	%ymm7, %ymm10, %ymm10
	vshufps	$0, %ymm1, %ymm1, %ymm11
	vmulps	%ymm7, %ymm11, %ymm11
	vshufps	$85, %ymm1, %ymm1, %ymm12
	vfmadd213ps	%ymm11, %ymm8, %ymm12
	vshufps	$85, %ymm3, %ymm3, %ymm11
	vfmadd213ps	%ymm10, %ymm8, %ymm11
	vmovups	96(%rsi,%r8,2), %ymm10
	vbroadcastss	%xmm2, %ymm2
	vmulps	%ymm7, %ymm2, %ymm13
	vmulps	60(%rdi,%r8){1to8}, %ymm7, %ymm2
	vbroadcastss	%xmm4, %ymm7
	vfmadd213ps	%ymm13, %ymm8, %ymm7
	vfmadd231ps	64(%rdi,%r8){1to8}, %ymm8, %ymm2
	vshufps	$170, %ymm1, %ymm1, %ymm8
	vfmadd213ps	%ymm12, %ymm9, %ymm8
	vshufps	$170, %ymm3, %ymm3, %ymm12
	vfmadd213ps	%ymm11, %ymm9, %ymm12
	vbroadcastss	%xmm6, %ymm4
	vfmadd213ps	%ymm7, %ymm9, %ymm4
	vfmadd231ps	68(%rdi,%r8){1to8}, %ymm9, %ymm2
	vshufps	$255, %ymm1, %ymm1, %ymm1
	vfmadd213ps	%ymm8, %ymm10, %ymm1
	vshufps	$255, %ymm3, %ymm3, %ymm3
	vfmadd213ps	%ymm12, %ymm10, %ymm3
	vfmadd231ps	52(%rdi,%r8){1to8}, %ymm10, %ymm4
	vfmadd231ps	72(%rdi,%r8){1to8}, %ymm10, %ymm2
	vmovups	128(%rsi,%r8,2), %ymm6
	vshufps	$0, %ymm0, %ymm0, %ymm0
	vfmadd213ps	%ymm1, %ymm6, %ymm0
	vshufps	$0, %ymm5, %ymm5, %ymm1
	vfmadd231ps	56(%rdi,%r8){1to8}, %ymm6, %ymm4
	vfmadd213ps	%ymm3, %ymm6, %ymm1
	vfmadd231ps	76(%rdi,%r8){1to8}, %ymm6, %ymm2
	testb	%cl, %cl
	jne	.LBB5_9
	leaq	32(%r9), %r10
	leaq	64(%r9), %r11
	leaq	96(%r9), %rbx
	jmp	.LBB5_10
