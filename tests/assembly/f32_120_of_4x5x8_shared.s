.LBB5_6:
	vmovups	%zmm1, -64(%rax)
	leaq	64(%rdx), %r9
.LBB5_7:
	vmovups	%zmm0, (%r9)
	subq	$-128, %rdx
	addq	$80, %r8
	subq	$-128, %rax
	cmpq	$9600, %r8
	je	.LBB5_11
.LBB5_5:
	vbroadcastf128	20(%rdi,%r8), %ymm0
	vbroadcastf128	(%rdi,%r8), %ymm1
	vinserti64x4	$1, %ymm0, %zmm1, %zmm0
	vbroadcastf128	60(%rdi,%r8), %ymm1
	#APP

	# zmm0 

	#NO_APP
	vbroadcastf128	40(%rdi,%r8), %ymm2
	vinserti64x4	$1, %ymm1, %zmm2, %zmm1
	#APP

	# zmm1 

	#NO_APP
	vbroadcastf64x4	(%rsi,%r8,2), %zmm2
	vshufps	$0, %zmm0, %zmm0, %zmm3
	vmulps	%zmm3, %zmm2, %zmm3
	vshufps	$0, %zmm1, %zmm1, %zmm4
	vbroadcastf64x4	32(%rsi,%r8,2), %zmm5
	vmulps	%zmm4, %zmm2, %zmm2
	vshufps	$85, %zmm0, %zmm0, %zmm4
	vfmadd213ps	%zmm3, %zmm5, %zmm4
	vshufps	$85, %zmm1, %zmm1, %zmm3
	vfmadd213ps	%zmm2, %zmm5, %zmm3
	vbroadcastf64x4	64(%rsi,%r8,2), %zmm2
	vshufps	$170, %zmm0, %zmm0, %zmm5
	vfmadd213ps	%zmm4, %zmm2, %zmm5
	vshufps	$170, %zmm1, %zmm1, %zmm4
	vbroadcastf64x4	96(%rsi,%r8,2), %zmm6
	vfmadd213ps	%zmm3, %zmm2, %zmm4
	vshufps	$255, %zmm0, %zmm0, %zmm0
	vfmadd213ps	%zmm5, %zmm6, %zmm0
	vshufps	$255, %zmm1, %zmm1, %zmm2
	vbroadcastf128	64(%rdi,%r8), %ymm1
	vbroadcastf128	44(%rdi,%r8), %ymm3
	vfmadd213ps	%zmm4, %zmm6, %zmm2
	vinserti64x4	$1, %ymm1, %zmm3, %zmm3
	vbroadcastf64x4	128(%rsi,%r8,2), %zmm4
	vbroadcastf128	24(%rdi,%r8), %ymm1
	vbroadcastf128	4(%rdi,%r8), %ymm5
	#APP

	# zmm3 

	#NO_APP
	vinserti64x4	$1, %ymm1, %zmm5, %zmm1
	#APP

	# zmm1 

	#NO_APP
	vshufps	$255, %zmm1, %zmm1, %zmm1
	vfmadd213ps	%zmm0, %zmm4, %zmm1
	vshufps	$255, %zmm3, %zmm3, %zmm0
	vfmadd213ps	%zmm2, %zmm4, %zmm0
	testb	%cl, %cl
	je	.LBB5_6
	vaddps	-64(%rax), %zmm1, %zmm1
	vmovups	%zmm1, -64(%rax)
	vaddps	(%rax), %zmm0, %zmm0
	movq	%rax, %r9
	jmp	.LBB5_7
