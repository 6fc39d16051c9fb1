.LBB5_3:
	vmovupd	%zmm3, (%rdx,%rax)
	vmovupd	%zmm0, 64(%rdx,%rax)
	vmovupd	%zmm1, 128(%rdx,%rax)
	vmovupd	%zmm4, 192(%rdx,%rax)
	vmovupd	%zmm2, 256(%rdx,%rax)
	vmovupd	%zmm5, 320(%rdx,%rax)
	vmovupd	%zmm7, 384(%rdx,%rax)
	vmovupd	%zmm6, 448(%rdx,%rax)
	addq	$512, %rax
	cmpq	$51200, %rax
	je	.LBB5_4
.LBB5_1:
	vbroadcastf32x4	-488(%rdi,%rax), %zmm8
	#APP

	# zmm8 

	#NO_APP
	vbroadcastf32x4	-472(%rdi,%rax), %zmm3
	#APP

	# zmm3 

	#NO_APP
	vbroadcastf32x4	-424(%rdi,%rax), %zmm13
	#APP

	# zmm13 

	#NO_APP
	vbroadcastf32x4	-408(%rdi,%rax), %zmm6
	vbroadcastf32x4	-392(%rdi,%rax), %zmm0
	#APP

	# zmm6 

	#NO_APP
	#APP

	# zmm0 

	#NO_APP
	vbroadcastf32x4	-360(%rdi,%rax), %zmm17
	#APP

	# zmm17 

	#NO_APP
	vbroadcastf32x4	-344(%rdi,%rax), %zmm10
	#APP

	# zmm10 

	#NO_APP
	vbroadcastf32x4	-328(%rdi,%rax), %zmm1
	vbroadcastf32x4	-296(%rdi,%rax), %zmm19
	#APP

	# zmm1 

	#NO_APP
	#APP

	# zmm19 

	#NO_APP
	vbroadcastf32x4	-280(%rdi,%rax), %zmm14
	#APP

	# zmm14 

	#NO_APP
	vbroadcastf32x4	-264(%rdi,%rax), %zmm2
	#APP

	# zmm2 

	#NO_APP
	vmovupd	(%rsi,%rax), %zmm11
	vmovupd	64(%rsi,%rax), %zmm16
	vmovupd	128(%rsi,%rax), %zmm7
	#APP

	vpermilpd	$0, %zmm2, %zmm12

	#NO_APP
	vmovupd	384(%rsi,%rax), %zmm5
	#APP

	vpermilpd	$0, %zmm14, %zmm15

	#NO_APP
	vmovupd	256(%rsi,%rax), %zmm9
	#APP

	vpermilpd	$0, %zmm19, %zmm18

	#NO_APP
	vbroadcastf32x4	-312(%rdi,%rax), %zmm20
	#APP

	# zmm20 

	#NO_APP
	#APP

	vpermilpd	$0, %zmm20, %zmm4

	#NO_APP
	vmulpd	%zmm11, %zmm4, %zmm4
	vfmadd231pd	%zmm18, %zmm7, %zmm4
	vfmadd231pd	%zmm15, %zmm9, %zmm4
	vfmadd231pd	%zmm12, %zmm5, %zmm4
	#APP

	vpermilpd	$0, %zmm1, %zmm15

	#NO_APP
	#APP

	vpermilpd	$0, %zmm10, %zmm18

	#NO_APP
	vbroadcastf32x4	-376(%rdi,%rax), %zmm21
	#APP

	vpermilpd	$0, %zmm17, %zmm22

	#NO_APP
	#APP

	# zmm21 

	#NO_APP
	#APP

	vpermilpd	$0, %zmm21, %zmm12

	#NO_APP
	vmulpd	%zmm11, %zmm12, %zmm12
	vfmadd231pd	%zmm22, %zmm7, %zmm12
	vfmadd231pd	%zmm18, %zmm9, %zmm12
	vfmadd231pd	%zmm15, %zmm5, %zmm12
	#APP

	vpermilpd	$0, %zmm0, %zmm18

	#NO_APP
	#APP

	vpermilpd	$0, %zmm6, %zmm22

	#NO_APP
	#APP

	vpermilpd	$0, %zmm13, %zmm24

	#NO_APP
	vbroadcastf32x4	-440(%rdi,%rax), %zmm23
	#APP

	# zmm23 

	#NO_APP
	#APP

	vpermilpd	$0, %zmm23, %zmm15

	#NO_APP
	vmulpd	%zmm11, %zmm15, %zmm15
	vfmadd231pd	%zmm24, %zmm7, %zmm15
	vfmadd231pd	%zmm22, %zmm9, %zmm15
	vfmadd231pd	%zmm18, %zmm5, %zmm15
	vbroadcastf32x4	-504(%rdi,%rax), %zmm24
	#APP

	vpermilpd	$0, %zmm8, %zmm22

	#NO_APP
	#APP

	# zmm24 

	#NO_APP
	#APP

	vpermilpd	$0, %zmm24, %zmm18

	#NO_APP
	vmulpd	%zmm11, %zmm18, %zmm18
	vfmadd231pd	%zmm22, %zmm7, %zmm18
	#APP

	vpermilpd	$0, %zmm3, %zmm22

	#NO_APP
	vfmadd231pd	%zmm22, %zmm9, %zmm18
	vmovupd	192(%rsi,%rax), %zmm25
	vshufpd	$255, %zmm19, %zmm19, %zmm22
	vshufpd	$255, %zmm20, %zmm20, %zmm19
	vmulpd	%zmm16, %zmm19, %zmm19
	vfmadd231pd	%zmm22, %zmm25, %zmm19
	vbroadcastf32x4	-456(%rdi,%rax), %zmm22
	vshufpd	$255, %zmm17, %zmm17, %zmm17
	vshufpd	$255, %zmm21, %zmm21, %zmm20
	vmulpd	%zmm16, %zmm20, %zmm20
	vfmadd231pd	%zmm17, %zmm25, %zmm20
	vmulpd	-48(%rdi,%rax){1to8}, %zmm16, %zmm17
	vfmadd231pd	-32(%rdi,%rax){1to8}, %zmm25, %zmm17
	vshufpd	$255, %zmm13, %zmm13, %zmm13
	vshufpd	$255, %zmm23, %zmm23, %zmm21
	vmulpd	%zmm16, %zmm21, %zmm21
	vfmadd231pd	%zmm13, %zmm25, %zmm21
	vmulpd	-112(%rdi,%rax){1to8}, %zmm16, %zmm13
	vfmadd231pd	-96(%rdi,%rax){1to8}, %zmm25, %zmm13
	vshufpd	$255, %zmm8, %zmm8, %zmm8
	vshufpd	$255, %zmm24, %zmm24, %zmm23
	vmulpd	%zmm16, %zmm23, %zmm23
	vfmadd231pd	%zmm8, %zmm25, %zmm23
	vmulpd	-176(%rdi,%rax){1to8}, %zmm16, %zmm8
	vfmadd231pd	-160(%rdi,%rax){1to8}, %zmm25, %zmm8
	vmulpd	-240(%rdi,%rax){1to8}, %zmm16, %zmm16
	#APP

	# zmm22 

	#NO_APP
	vfmadd231pd	-224(%rdi,%rax){1to8}, %zmm25, %zmm16
	#APP

	vpermilpd	$0, %zmm22, %zmm24

	#NO_APP
	vfmadd231pd	%zmm24, %zmm5, %zmm18
	vmovupd	320(%rsi,%rax), %zmm24
	vshufpd	$255, %zmm14, %zmm14, %zmm14
	vfmadd231pd	%zmm14, %zmm24, %zmm19
	vshufpd	$255, %zmm10, %zmm10, %zmm10
	vfmadd231pd	%zmm10, %zmm24, %zmm20
	vshufpd	$255, %zmm6, %zmm6, %zmm6
	vfmadd231pd	%zmm6, %zmm24, %zmm21
	vmulpd	-56(%rdi,%rax){1to8}, %zmm11, %zmm6
	vshufpd	$255, %zmm3, %zmm3, %zmm3
	vfmadd231pd	%zmm3, %zmm24, %zmm23
	vmulpd	-120(%rdi,%rax){1to8}, %zmm11, %zmm10
	vfmadd231pd	-16(%rdi,%rax){1to8}, %zmm24, %zmm17
	vfmadd231pd	-80(%rdi,%rax){1to8}, %zmm24, %zmm13
	vfmadd231pd	-144(%rdi,%rax){1to8}, %zmm24, %zmm8
	vfmadd231pd	-208(%rdi,%rax){1to8}, %zmm24, %zmm16
	vmulpd	-184(%rdi,%rax){1to8}, %zmm11, %zmm14
	vmulpd	-248(%rdi,%rax){1to8}, %zmm11, %zmm11
	vfmadd231pd	-40(%rdi,%rax){1to8}, %zmm7, %zmm6
	vfmadd231pd	-104(%rdi,%rax){1to8}, %zmm7, %zmm10
	vfmadd231pd	-168(%rdi,%rax){1to8}, %zmm7, %zmm14
	vfmadd231pd	-232(%rdi,%rax){1to8}, %zmm7, %zmm11
	vfmadd231pd	-24(%rdi,%rax){1to8}, %zmm9, %zmm6
	vfmadd231pd	-88(%rdi,%rax){1to8}, %zmm9, %zmm10
	vfmadd231pd	-152(%rdi,%rax){1to8}, %zmm9, %zmm14
	vfmadd231pd	-216(%rdi,%rax){1to8}, %zmm9, %zmm11
	vfmadd231pd	-200(%rdi,%rax){1to8}, %zmm5, %zmm11
	vfmadd231pd	-136(%rdi,%rax){1to8}, %zmm5, %zmm14
	vfmadd231pd	-72(%rdi,%rax){1to8}, %zmm5, %zmm10
	vfmadd231pd	-8(%rdi,%rax){1to8}, %zmm5, %zmm6
	vmovupd	448(%rsi,%rax), %zmm9
	vshufpd	$255, %zmm22, %zmm22, %zmm3
	vfmadd213pd	%zmm23, %zmm9, %zmm3
	vaddpd	%zmm18, %zmm3, %zmm3
	vshufpd	$255, %zmm0, %zmm0, %zmm0
	vfmadd213pd	%zmm21, %zmm9, %zmm0
	vaddpd	%zmm15, %zmm0, %zmm0
	vshufpd	$255, %zmm1, %zmm1, %zmm1
	vfmadd213pd	%zmm20, %zmm9, %zmm1
	vaddpd	%zmm12, %zmm1, %zmm1
	vshufpd	$255, %zmm2, %zmm2, %zmm2
	vfmadd213pd	%zmm19, %zmm9, %zmm2
	vfmadd231pd	-192(%rdi,%rax){1to8}, %zmm9, %zmm16
	vaddpd	%zmm4, %zmm2, %zmm4
	vaddpd	%zmm11, %zmm16, %zmm2
	vfmadd231pd	-128(%rdi,%rax){1to8}, %zmm9, %zmm8
	vaddpd	%zmm14, %zmm8, %zmm5
	vfmadd231pd	-64(%rdi,%rax){1to8}, %zmm9, %zmm13
	vaddpd	%zmm10, %zmm13, %zmm7
	vfmadd231pd	(%rdi,%rax){1to8}, %zmm9, %zmm17
	vaddpd	%zmm6, %zmm17, %zmm6
	testb	%cl, %cl
	je	.LBB5_3
