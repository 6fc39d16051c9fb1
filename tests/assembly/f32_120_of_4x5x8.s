.LBB4_4:
	vmovups	%ymm3, -96(%r9)
	vmovups	%ymm2, -64(%r9)
	vmovups	%ymm1, -32(%r9)
	vmovups	%ymm0, (%r9)
	addq	%rcx, %rdi
	addq	%rsi, %r9
	addq	%rdx, %r8
	decq	%rax
	je	.LBB4_5
.LBB4_2:
	vmovups	-76(%rdi), %ymm3
	#APP

	# ymm3 

	#NO_APP
	vbroadcastss	%xmm3, %ymm4
	vmovups	-128(%r8), %ymm5
	vmovups	-96(%r8), %ymm6
	vmovups	-64(%r8), %ymm7
	vmulps	-16(%rdi){1to8}, %ymm5, %ymm0
	vmulps	-36(%rdi){1to8}, %ymm5, %ymm1
	vmulps	-56(%rdi){1to8}, %ymm5, %ymm2
	vmovups	-32(%r8), %ymm8
	vmulps	%ymm5, %ymm4, %ymm4
	vmovshdup	%xmm3, %xmm5
	vbroadcastss	%xmm5, %ymm5
	vfmadd231ps	-52(%rdi){1to8}, %ymm6, %ymm2
	vfmadd231ps	-32(%rdi){1to8}, %ymm6, %ymm1
	vfmadd213ps	%ymm4, %ymm6, %ymm5
	vfmadd231ps	-12(%rdi){1to8}, %ymm6, %ymm0
	vshufpd	$1, %xmm3, %xmm3, %xmm4
	vbroadcastss	%xmm4, %ymm4
	vfmadd213ps	%ymm5, %ymm7, %ymm4
	vfmadd231ps	-48(%rdi){1to8}, %ymm7, %ymm2
	vfmadd231ps	-28(%rdi){1to8}, %ymm7, %ymm1
	vfmadd231ps	-8(%rdi){1to8}, %ymm7, %ymm0
	vshufps	$255, %xmm3, %xmm3, %xmm5
	vbroadcastss	%xmm5, %ymm5
	vfmadd231ps	-44(%rdi){1to8}, %ymm8, %ymm2
	vfmadd231ps	-24(%rdi){1to8}, %ymm8, %ymm1
	vfmadd231ps	-4(%rdi){1to8}, %ymm8, %ymm0
	vfmadd213ps	%ymm4, %ymm8, %ymm5
	vmovups	(%r8), %ymm4
	vextractf128	$1, %ymm3, %xmm3
	vbroadcastss	%xmm3, %ymm3
	vfmadd231ps	-40(%rdi){1to8}, %ymm4, %ymm2
	vfmadd231ps	-20(%rdi){1to8}, %ymm4, %ymm1
	vfmadd213ps	%ymm5, %ymm4, %ymm3
	vfmadd231ps	(%rdi){1to8}, %ymm4, %ymm0
	testb	%r10b, %r10b
	je	.LBB4_4
