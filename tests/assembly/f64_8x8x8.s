.LBB4_4:
	vmovupd	%zmm10, -448(%r10)
	vmovupd	%zmm8, -384(%r10)
	vmovupd	%zmm11, -320(%r10)
	vmovupd	%zmm9, -256(%r10)
	vmovupd	%zmm7, -192(%r10)
	vmovupd	%zmm6, -128(%r10)
	vmovupd	%zmm5, -64(%r10)
	vmovupd	%zmm4, (%r10)
	addq	%rcx, %r8
	addq	%rsi, %r10
	addq	%rdx, %r9
	decq	%rax
	je	.LBB4_5
.LBB4_2:
	vmovups	-504(%r8), %zmm10
	vmovups	-440(%r8), %zmm8
	#APP

	# zmm10 

	#NO_APP
	#APP

	# zmm8 

	#NO_APP
	vmovupd	-448(%r9), %zmm18
	vmovupd	-384(%r9), %zmm12
	vmovupd	-320(%r9), %zmm19
	vmulpd	-56(%r8){1to8}, %zmm18, %zmm4
	vmulpd	-120(%r8){1to8}, %zmm18, %zmm5
	vmulpd	-184(%r8){1to8}, %zmm18, %zmm6
	vmulpd	-248(%r8){1to8}, %zmm18, %zmm7
	vmulpd	-312(%r8){1to8}, %zmm18, %zmm9
	vmulpd	-376(%r8){1to8}, %zmm18, %zmm11
	vmovupd	-256(%r9), %zmm20
	vbroadcastsd	%xmm8, %zmm13
	vmulpd	%zmm18, %zmm13, %zmm21
	vpermpd	%zmm10, %zmm0, %zmm13
	vmulpd	%zmm12, %zmm13, %zmm22
	vpermpd	%zmm8, %zmm0, %zmm13
	vmulpd	%zmm12, %zmm13, %zmm23
	vbroadcastsd	%xmm10, %zmm24
	vmulpd	-368(%r8){1to8}, %zmm12, %zmm17
	vmulpd	-304(%r8){1to8}, %zmm12, %zmm15
	vmulpd	-240(%r8){1to8}, %zmm12, %zmm16
	vmulpd	-176(%r8){1to8}, %zmm12, %zmm14
	vmulpd	-112(%r8){1to8}, %zmm12, %zmm13
	vmulpd	-48(%r8){1to8}, %zmm12, %zmm12
	vmulpd	%zmm18, %zmm24, %zmm18
	vextractf32x4	$1, %ymm10, %xmm24
	vbroadcastsd	%xmm24, %zmm24
	vfmadd213pd	%zmm18, %zmm19, %zmm24
	vextractf32x4	$1, %ymm8, %xmm18
	vbroadcastsd	%xmm18, %zmm18
	vfmadd231pd	-360(%r8){1to8}, %zmm19, %zmm11
	vfmadd231pd	-296(%r8){1to8}, %zmm19, %zmm9
	vfmadd231pd	-232(%r8){1to8}, %zmm19, %zmm7
	vfmadd231pd	-168(%r8){1to8}, %zmm19, %zmm6
	vfmadd231pd	-104(%r8){1to8}, %zmm19, %zmm5
	vfmadd213pd	%zmm21, %zmm19, %zmm18
	vfmadd231pd	-40(%r8){1to8}, %zmm19, %zmm4
	vpermpd	%zmm10, %zmm1, %zmm19
	vfmadd213pd	%zmm22, %zmm20, %zmm19
	vpermpd	%zmm8, %zmm1, %zmm21
	vfmadd231pd	-352(%r8){1to8}, %zmm20, %zmm17
	vfmadd231pd	-288(%r8){1to8}, %zmm20, %zmm15
	vfmadd231pd	-224(%r8){1to8}, %zmm20, %zmm16
	vfmadd231pd	-160(%r8){1to8}, %zmm20, %zmm14
	vfmadd231pd	-96(%r8){1to8}, %zmm20, %zmm13
	vfmadd213pd	%zmm23, %zmm20, %zmm21
	vfmadd231pd	-32(%r8){1to8}, %zmm20, %zmm12
	vmovupd	-192(%r9), %zmm20
	vextractf32x4	$2, %zmm10, %xmm22
	vbroadcastsd	%xmm22, %zmm22
	vfmadd213pd	%zmm24, %zmm20, %zmm22
	vextractf32x4	$2, %zmm8, %xmm23
	vbroadcastsd	%xmm23, %zmm23
	vfmadd213pd	%zmm18, %zmm20, %zmm23
	vfmadd231pd	-344(%r8){1to8}, %zmm20, %zmm11
	vfmadd231pd	-280(%r8){1to8}, %zmm20, %zmm9
	vfmadd231pd	-216(%r8){1to8}, %zmm20, %zmm7
	vfmadd231pd	-152(%r8){1to8}, %zmm20, %zmm6
	vfmadd231pd	-88(%r8){1to8}, %zmm20, %zmm5
	vfmadd231pd	-24(%r8){1to8}, %zmm20, %zmm4
	vmovupd	-128(%r9), %zmm18
	vpermpd	%zmm10, %zmm2, %zmm20
	vfmadd213pd	%zmm19, %zmm18, %zmm20
	vpermpd	%zmm8, %zmm2, %zmm19
	vfmadd231pd	-336(%r8){1to8}, %zmm18, %zmm17
	vfmadd231pd	-272(%r8){1to8}, %zmm18, %zmm15
	vfmadd231pd	-208(%r8){1to8}, %zmm18, %zmm16
	vfmadd231pd	-144(%r8){1to8}, %zmm18, %zmm14
	vfmadd231pd	-80(%r8){1to8}, %zmm18, %zmm13
	vfmadd213pd	%zmm21, %zmm18, %zmm19
	vfmadd231pd	-16(%r8){1to8}, %zmm18, %zmm12
	vmovupd	-64(%r9), %zmm18
	vextractf32x4	$3, %zmm10, %xmm21
	vbroadcastsd	%xmm21, %zmm21
	vfmadd213pd	%zmm22, %zmm18, %zmm21
	vextractf32x4	$3, %zmm8, %xmm22
	vbroadcastsd	%xmm22, %zmm22
	vfmadd213pd	%zmm23, %zmm18, %zmm22
	vfmadd231pd	-328(%r8){1to8}, %zmm18, %zmm11
	vfmadd231pd	-264(%r8){1to8}, %zmm18, %zmm9
	vfmadd231pd	-200(%r8){1to8}, %zmm18, %zmm7
	vfmadd231pd	-136(%r8){1to8}, %zmm18, %zmm6
	vfmadd231pd	-72(%r8){1to8}, %zmm18, %zmm5
	vfmadd231pd	-8(%r8){1to8}, %zmm18, %zmm4
	vmovupd	(%r9), %zmm18
	vpermpd	%zmm10, %zmm3, %zmm10
	vfmadd213pd	%zmm20, %zmm18, %zmm10
	vaddpd	%zmm21, %zmm10, %zmm10
	vpermpd	%zmm8, %zmm3, %zmm8
	vfmadd213pd	%zmm19, %zmm18, %zmm8
	vaddpd	%zmm22, %zmm8, %zmm8
	vfmadd231pd	-320(%r8){1to8}, %zmm18, %zmm17
	vaddpd	%zmm11, %zmm17, %zmm11
	vfmadd231pd	-256(%r8){1to8}, %zmm18, %zmm15
	vfmadd231pd	-192(%r8){1to8}, %zmm18, %zmm16
	vaddpd	%zmm9, %zmm15, %zmm9
	vaddpd	%zmm7, %zmm16, %zmm7
	vfmadd231pd	-128(%r8){1to8}, %zmm18, %zmm14
	vaddpd	%zmm6, %zmm14, %zmm6
	vfmadd231pd	-64(%r8){1to8}, %zmm18, %zmm13
	vaddpd	%zmm5, %zmm13, %zmm5
	vfmadd231pd	(%r8){1to8}, %zmm18, %zmm12
	vaddpd	%zmm4, %zmm12, %zmm4
	testb	%dil, %dil
	je	.LBB4_4
