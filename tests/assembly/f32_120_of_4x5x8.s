.LBB5_3:
	vmovups	%ymm3, -96(%rdx)
	vmovups	%ymm2, -64(%rdx)
	vmovups	%ymm1, -32(%rdx)
	vmovups	%ymm0, (%rdx)
	addq	$80, %rax
	subq	$-128, %rdx
	cmpq	$9600, %rax
	je	.LBB5_4
.LBB5_1:
	vmovups	(%rdi,%rax), %ymm3
	#APP

	# ymm3 

	#NO_APP
	vbroadcastss	%xmm3, %ymm4
	vmovups	(%rsi,%rax,2), %ymm5
	vmovups	32(%rsi,%rax,2), %ymm6
	vmovups	64(%rsi,%rax,2), %ymm7
	vmulps	60(%rdi,%rax){1to8}, %ymm5, %ymm0
	vmulps	40(%rdi,%rax){1to8}, %ymm5, %ymm1
	vmulps	20(%rdi,%rax){1to8}, %ymm5, %ymm2
	vmovups	96(%rsi,%rax,2), %ymm8
	vmulps	%ymm5, %ymm4, %ymm4
	vmovshdup	%xmm3, %xmm5
	vbroadcastss	%xmm5, %ymm5
	vfmadd231ps	24(%rdi,%rax){1to8}, %ymm6, %ymm2
	vfmadd231ps	44(%rdi,%rax){1to8}, %ymm6, %ymm1
	vfmadd213ps	%ymm4, %ymm6, %ymm5
	vfmadd231ps	64(%rdi,%rax){1to8}, %ymm6, %ymm0
	vshufpd	$1, %xmm3, %xmm3, %xmm4
	vbroadcastss	%xmm4, %ymm4
	vfmadd213ps	%ymm5, %ymm7, %ymm4
	vfmadd231ps	28(%rdi,%rax){1to8}, %ymm7, %ymm2
	vfmadd231ps	48(%rdi,%rax){1to8}, %ymm7, %ymm1
	vfmadd231ps	68(%rdi,%rax){1to8}, %ymm7, %ymm0
	vshufps	$255, %xmm3, %xmm3, %xmm5
	vbroadcastss	%xmm5, %ymm5
	vfmadd231ps	32(%rdi,%rax){1to8}, %ymm8, %ymm2
	vfmadd231ps	52(%rdi,%rax){1to8}, %ymm8, %ymm1
	vfmadd231ps	72(%rdi,%rax){1to8}, %ymm8, %ymm0
	vfmadd213ps	%ymm4, %ymm8, %ymm5
	vmovups	128(%rsi,%rax,2), %ymm4
	vextractf128	$1, %ymm3, %xmm3
	vbroadcastss	%xmm3, %ymm3
	vfmadd231ps	36(%rdi,%rax){1to8}, %ymm4, %ymm2
	vfmadd231ps	56(%rdi,%rax){1to8}, %ymm4, %ymm1
	vfmadd213ps	%ymm5, %ymm4, %ymm3
	vfmadd231ps	76(%rdi,%rax){1to8}, %ymm4, %ymm0
	testb	%cl, %cl
	je	.LBB5_3
