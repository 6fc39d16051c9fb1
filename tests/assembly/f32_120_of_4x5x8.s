.LBB5_9:
	vaddps	(%rdx,%r8), %ymm2, %ymm2
	leaq	(%rdx,%r8), %r10
	addq	$32, %r10
	vaddps	32(%rdx,%r8), %ymm3, %ymm3
	vaddps	64(%rdx,%r8), %ymm1, %ymm1
	leaq	(%rdx,%r8), %r11
	addq	$64, %r11
	leaq	(%rdx,%r8), %rbx
	addq	$96, %rbx
	vaddps	96(%rdx,%r8), %ymm0, %ymm0
.LBB5_10:
	vmovups	%ymm2, (%rdx,%r8)
	vmovups	%ymm3, (%r10)
	vmovups	%ymm1, (%r11)
	vmovups	%ymm0, (%rbx)
	subq	$-128, %r9
	subq	$-128, %r8
	addq	$80, %rax
	cmpq	$15360, %r8
	je	.LBB5_11
.LBB5_2:
	vbroadcastf128	(%rdi,%rax), %ymm4
	#APP

	# ymm4 

	#NO_APP
	vbroadcastf128	16(%rdi,%rax), %ymm2
	#APP

	# ymm2 

	#NO_APP
	vbroadcastf128	20(%rdi,%rax), %ymm5
	vbroadcastf128	36(%rdi,%rax), %ymm3
	#APP

	# ymm5 

	#NO_APP
	#APP

	# ymm3 

	#NO_APP
	vmovups	(%rsi,%rax,2), %ymm6
	vmovups	32(%rsi,%rax,2), %ymm7
	vmovups	64(%rsi,%rax,2), %ymm8
	vmovups	96(%rsi,%rax,2), %ymm9
	vmulps	60(%rdi,%rax){1to8}, %ymm6, %ymm0
	vmulps	40(%rdi,%rax){1to8}, %ymm6, %ymm1
	vshufps	$0, %ymm5, %ymm5, %ymm10
	vmulps	%ymm6, %ymm10, %ymm10
	vshufps	$0, %ymm4, %ymm4, %ymm11
	vmulps	%ymm6, %ymm11, %ymm6
	vshufps	$85, %ymm4, %ymm4, %ymm11
	vfmadd213ps	%ymm6, %ymm7, %ymm11
	vshufps	$85, %ymm5, %ymm5, %ymm6
	vfmadd213ps	%ymm10, %ymm7, %ymm6
	vfmadd231ps	44(%rdi,%rax){1to8}, %ymm7, %ymm1
	vfmadd231ps	64(%rdi,%rax){1to8}, %ymm7, %ymm0
	vshufps	$170, %ymm4, %ymm4, %ymm7
	vfmadd213ps	%ymm11, %ymm8, %ymm7
	vshufps	$170, %ymm5, %ymm5, %ymm10
	vfmadd213ps	%ymm6, %ymm8, %ymm10
	vfmadd231ps	48(%rdi,%rax){1to8}, %ymm8, %ymm1
	vfmadd231ps	68(%rdi,%rax){1to8}, %ymm8, %ymm0
	vshufps	$255, %ymm4, %ymm4, %ymm4
	vfmadd213ps	%ymm7, %ymm9, %ymm4
	vshufps	$255, %ymm5, %ymm5, %ymm5
	vfmadd213ps	%ymm10, %ymm9, %ymm5
	vfmadd231ps	52(%rdi,%rax){1to8}, %ymm9, %ymm1
	vfmadd231ps	72(%rdi,%rax){1to8}, %ymm9, %ymm0
	vmovups	128(%rsi,%rax,2), %ymm6
	vshufps	$0, %ymm2, %ymm2, %ymm2
	vfmadd213ps	%ymm4, %ymm6, %ymm2
	vshufps	$0, %ymm3, %ymm3, %ymm3
	vfmadd231ps	56(%rdi,%rax){1to8}, %ymm6, %ymm1
	vfmadd213ps	%ymm5, %ymm6, %ymm3
	vfmadd231ps	76(%rdi,%rax){1to8}, %ymm6, %ymm0
	testb	%cl, %cl
	jne	.LBB5_9
	leaq	32(%r9), %r10
	leaq	64(%r9), %r11
	leaq	96(%r9), %rbx
	jmp	.LBB5_10
