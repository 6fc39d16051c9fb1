.LBB4_4:
	vmovups	%ymm3, -96(%r8)
	vmovups	%ymm2, -64(%r8)
	vmovups	%ymm1, -32(%r8)
	vmovups	%ymm0, (%r8)
	addq	%rcx, %r9
	addq	%rsi, %r8
	addq	%rdx, %r10
	decq	%rax
	je	.LBB4_5
.LBB4_2:
	vmovups	-76(%r9), %ymm3
	#APP

	# ymm3 

	#NO_APP
	vbroadcastss	%xmm3, %ymm0
	vmovups	-128(%r10), %ymm4
	vmovups	-96(%r10), %ymm5
	vmovups	-64(%r10), %ymm6
	vmovups	-32(%r10), %ymm7
	vmulps	%ymm4, %ymm0, %ymm8
	vmulps	-56(%r9){1to8}, %ymm4, %ymm2
	vmulps	-36(%r9){1to8}, %ymm4, %ymm1
	vmulps	-16(%r9){1to8}, %ymm4, %ymm0
	vmovshdup	%xmm3, %xmm4
	vbroadcastss	%xmm4, %ymm4
	vfmadd231ps	-52(%r9){1to8}, %ymm5, %ymm2
	vfmadd231ps	-32(%r9){1to8}, %ymm5, %ymm1
	vfmadd213ps	%ymm8, %ymm5, %ymm4
	vfmadd231ps	-12(%r9){1to8}, %ymm5, %ymm0
	vshufpd	$1, %xmm3, %xmm3, %xmm5
	vbroadcastss	%xmm5, %ymm5
	vfmadd213ps	%ymm4, %ymm6, %ymm5
	vfmadd231ps	-48(%r9){1to8}, %ymm6, %ymm2
	vfmadd231ps	-28(%r9){1to8}, %ymm6, %ymm1
	vfmadd231ps	-8(%r9){1to8}, %ymm6, %ymm0
	vshufps	$255, %xmm3, %xmm3, %xmm4
	vbroadcastss	%xmm4, %ymm4
	vfmadd231ps	-44(%r9){1to8}, %ymm7, %ymm2
	vfmadd231ps	-24(%r9){1to8}, %ymm7, %ymm1
	vfmadd231ps	-4(%r9){1to8}, %ymm7, %ymm0
	vfmadd213ps	%ymm5, %ymm7, %ymm4
	vmovups	(%r10), %ymm5
	vextractf128	$1, %ymm3, %xmm3
	vbroadcastss	%xmm3, %ymm3
	vfmadd231ps	-40(%r9){1to8}, %ymm5, %ymm2
	vfmadd231ps	-20(%r9){1to8}, %ymm5, %ymm1
	vfmadd213ps	%ymm4, %ymm5, %ymm3
	vfmadd231ps	(%r9){1to8}, %ymm5, %ymm0
	testb	%dil, %dil
	je	.LBB4_4
